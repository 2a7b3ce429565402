import type {TopicManual} from '../topic.ts'

export const itemsTopic: TopicManual = {
  name: 'items',
  chapters: [
    {
      title: null,
      passages: [
        {
          kind: 'text',
          text: 'An item is one thing that the tracker keeps count of or keeps for you. Commands that take an ITEM take any of the names below.',
        },
      ],
    },
    {
      title: 'Kinds',
      passages: [
        {
          kind: 'terms',
          rows: [
            ['concept', 'a row of a table with a status: mark, start, rate, note'],
            ['task', 'a box, "- [ ] Design a URL shortener": tick, untick'],
            ['question', 'a label with a yes and a no to choose from: tick, set'],
            ['field', 'a label with a value, "**Current Week:** Week 1": set'],
            ['entry', 'a row of a log, such as an interview: log, set --in interview/1'],
            ['rating', 'a row with stars and no status, such as a skill: rate'],
            ['slot', 'a line of a list to fill: add'],
          ],
        },
        {
          kind: 'text',
          text: 'Concepts, tasks, questions, and the interviews that a counter aims at make up the completion. Skipped ones leave the total.',
        },
      ],
    },
    {
      title: 'Names',
      passages: [
        {
          kind: 'terms',
          rows: [
            ['title', 'as it is written: "CAP Theorem"'],
            ['id', 'its position: 3.2 is the second item of week 3; core-skills.4'],
            ['key', 'what stays when other items come and go: w3/cap-theorem'],
            ['its letters', 'case, accents, markup and punctuation do not matter: "cap theorem"'],
            ['a beginning', 'that only one title has: "circuit br"'],
            ['a part', 'that only one title has: breaker'],
            ['SCOPE/TITLE', 'any of these in a unit or a section: w3/cap'],
          ],
        },
        {
          kind: 'text',
          text: 'They are tried in this order, and the first that fits wins. Words without quotes are tried together first, then one by one: tracker mark circuit breaker marks one concept, tracker mark 3.1 3.2 marks two.',
        },
      ],
    },
    {
      title: 'Places',
      passages: [
        {
          kind: 'text',
          text: '--in SCOPE looks only inside a unit (w3, "Week 3", current), a section, or a bold line over a list ("Problem 2"). Given twice, it narrows further.',
        },
        {
          kind: 'text',
          text: 'When several items could be meant, all are listed and nothing is written. When none is, the nearest names are.',
        },
      ],
    },
  ],
  examples: [
    {command: 'tracker show bloom', does: 'a part of a title that only one item has'},
    {command: 'tracker mark 3.2 w3/strong-consistency', does: 'two items, by id and by key'},
    {command: 'tracker tick "rate limiter" --in w4', does: 'the one in week 4'},
    {command: 'tracker list --in w3 --columns id,key,title', does: 'how they are all called'},
  ],
}
