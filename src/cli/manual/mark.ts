import {type CommandManual, inOption, itemWord} from './manual.ts'

export const markManual: CommandManual = {
  name: 'mark',
  aliases: ['done'],
  group: 'Mark',
  purpose: 'Marks items finished: mastered, checked, answered yes.',
  operands: '<ITEM...>',
  usage: null,
  words: [itemWord],
  options: [
    {
      flags: '-s, --status <S>',
      meaning: 'another status: not-started, in-progress, done, mastered, skipped, or a word of the file',
    },
    {flags: '-c, --confidence <N>', meaning: 'stars: a number, +1 or -1'},
    {
      flags: '-d, --date <DAY>',
      meaning: 'when it was done: 2025-11-03, today, yesterday, -3d, mon (default: today)',
    },
    {flags: '-m, --note <TEXT>', meaning: 'its note'},
    {flags: '--append', meaning: 'join the note to the one that is there'},
    inOption,
  ],
  takesText: false,
  writes: true,
  notes: [
    'All words together are tried as one title first, then each alone. Several items are saved together, all or none.',
    'Today is written only where the item becomes done. Marking again what is so already changes nothing.',
  ],
  examples: [
    {command: 'tracker mark "CAP Theorem" --confidence 4', does: 'mastered, with four stars'},
    {command: 'tracker mark circuit breaker pattern -d yesterday', does: 'one concept, finished yesterday'},
    {command: 'tracker mark 3.1 3.2 -m "Read the paper again"', does: 'two items of week 3'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
