import type {TopicManual} from '../topic.ts'

export const formatTopic: TopicManual = {
  name: 'format',
  chapters: [
    {
      title: null,
      passages: [
        {
          kind: 'text',
          text: 'A tracker is a Markdown file, and nothing in it is special to this program: it reads what people write anyway. A small one:',
        },
        {
          kind: 'sample',
          lines: [
            '# System design',
            '',
            '**Started:** 2025-11-03',
            '**Completion:** 0%',
            '',
            '## Week 1: Consistency',
            '',
            '| Concept | Status | Date | Confidence (1-5) | Notes |',
            '|---------|--------|------|------------------|-------|',
            '| CAP Theorem | ⬜ Not Started | | ☆☆☆☆☆ | |',
            '',
            '- [ ] Read chapter 9',
            '',
            '**Weekly Review Completed:** ⬜ Yes / ⬜ No',
          ],
        },
      ],
    },
    {
      title: 'What is read',
      passages: [
        {
          kind: 'terms',
          rows: [
            [
              'headings',
              'with a word and a number are units: Week 1, Day 12, Phase 2, Module 3; a heading over units is a part',
            ],
            [
              'tables',
              'a row is a concept, an entry of a log or a rating; what a column is for is told by its header and by its values',
            ],
            ['boxes', '- [ ] open, - [x] done, - [~] begun, - [-] skipped'],
            ['labels', '**Label:** and a value, or choices such as Yes and No'],
            ['lists', 'with empty lines under a label: room to fill with tracker add'],
            ['blanks', '___, ___/5, an empty cell: nothing yet'],
          ],
        },
        {
          kind: 'text',
          text: 'Everything else is prose, and is left alone. tracker explain tells how your file is understood; tracker check tells what is odd in it.',
        },
      ],
    },
    {
      title: 'What is written',
      passages: [
        {
          kind: 'text',
          text: 'Only the places that a command names, in the manner of your file: its words for a status, its form of dates, its padding, its line ends. Every other byte stays.',
        },
        {
          kind: 'text',
          text: 'Some values follow from others: Completion, Current Week, the mark in the heading of a week, counters, Last Updated. One that was right before a change is right after it; one that was not is yours, and is left alone.',
        },
      ],
    },
    {
      title: 'When it is read wrongly',
      passages: [
        {
          kind: 'text',
          text: 'Say it in the file, in a comment that no reader sees; only the lines that you need. tracker explain prints one to begin with.',
        },
        {
          kind: 'sample',
          lines: [
            '<!-- tracker:',
            'status: Learned?',
            'done: yes',
            'dates: DD.MM.YYYY',
            'scale: 10',
            'units: sprint',
            'ignore: Resources',
            '-->',
          ],
        },
      ],
    },
  ],
  examples: [
    {command: 'tracker explain', does: 'how this file is understood'},
    {command: 'tracker show "CAP Theorem" --why', does: 'the same of one item'},
    {command: 'tracker check', does: 'what is odd in it'},
    {command: 'tracker init small.md --weeks 4', does: 'a tracker to look at'},
  ],
}
