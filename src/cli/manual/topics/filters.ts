import type {TopicManual} from '../topic.ts'

export const filtersTopic: TopicManual = {
  name: 'filters',
  chapters: [
    {
      title: null,
      passages: [
        {
          kind: 'text',
          text: 'tracker list and tracker export take filters; an item has to pass all of them. A filter is a word, or a name with a colon and a value.',
        },
        {
          kind: 'terms',
          rows: [
            ['word', 'it stands in the title or in the value'],
            ['-word', 'it does not; -status:done turns any filter round'],
            ['status:S', 'not-started, in-progress, done, skipped, or a word of the file'],
            ['kind:K', 'concept, task, question, field, entry, rating or slot'],
            ['confidence:N', 'so many stars'],
            ['week:N', 'in this week; by the word for units that the file has: day:, phase:'],
            ['unit:U', 'in this unit: 3, w3, databases, current'],
            ['in:PLACE', 'in every unit or section of that name'],
            ['date:DAY', 'the day that is written for it'],
            ['done:DAY', 'the same, of what is done'],
            ['due:DAY', 'the last day of its unit, counted from Started, a week each'],
            ['note:TEXT', 'its note has this'],
            ['line:N', 'it stands in this line'],
          ],
        },
      ],
    },
    {
      title: 'Values',
      passages: [
        {
          kind: 'text',
          text: 'A range has two dots, and either end may be left out: 3..5, 3.., ..5. Commas are for one or the other: kind:task,question. none is what has no value, any what has one: confidence:none.',
        },
        {
          kind: 'text',
          text: 'Names and values may be cut short where they stay unique: st:d for status:done. A value with a blank is quoted: in:"Week 3".',
        },
        {
          kind: 'text',
          text: 'A DAY is 2025-11-03, today, yesterday, -3d, +7d or a weekday. Never write < or >: a shell takes them for files.',
        },
      ],
    },
  ],
  examples: [
    {command: 'tracker list status:in-progress', does: 'what was begun'},
    {command: 'tracker list kind:concept confidence:..2', does: 'what is shaky'},
    {command: 'tracker list due:..today -status:done', does: 'what I am behind with'},
    {command: 'tracker list done:-7d..', does: 'what was finished in the last seven days'},
    {command: 'tracker list week:3..5 kind:task,question', does: 'boxes and reviews of three weeks'},
    {command: 'tracker list caching -strategies', does: 'one word, but not the other'},
  ],
}
