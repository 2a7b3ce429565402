import {type CommandManual, inOption} from './manual.ts'

export const exportManual: CommandManual = {
  name: 'export',
  aliases: [],
  group: 'Read',
  purpose: 'Writes the tracker down for another program: a spreadsheet, a calendar.',
  operands: '<FORMAT> [FILTER...]',
  usage: null,
  words: [
    ['FORMAT', 'csv, json, ics (a calendar) or md (tables)'],
    ['FILTER', 'only some items, as in tracker list: kind:concept  week:3..5'],
  ],
  options: [
    {
      flags: '--output <FILE>',
      meaning: 'the file to make; one that exists is left alone (default: standard output)',
    },
    {flags: '--force', meaning: 'replace the file of --output where it exists'},
    inOption,
  ],
  takesText: true,
  writes: false,
  notes: [
    'The calendar has each unit on its days, counted from Started (a week each, or a day or a month where units are called so), and the next review. Imported again, it updates what is there.',
    'In CSV an apostrophe stands before what a spreadsheet would take for a formula.',
  ],
  examples: [
    {command: 'tracker export csv --output progress.csv', does: 'for a spreadsheet'},
    {command: 'tracker export ics --output plan.ics', does: 'the weeks of the plan, for a calendar'},
    {command: 'tracker export md status:done --in "Part 1"', does: 'what is done there, as tables'},
    {command: 'tracker export json', does: 'everything, for a program'},
  ],
  statuses: [0, 1, 2, 3, 4],
}
