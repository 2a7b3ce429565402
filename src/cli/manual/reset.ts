import {type CommandManual, inOption, itemWord} from './manual.ts'

export const resetManual: CommandManual = {
  name: 'reset',
  aliases: [],
  group: 'Mark',
  purpose: 'Sets items back to untouched: no status, date, stars or note.',
  operands: '<ITEM...>',
  usage: null,
  words: [itemWord],
  options: [inOption],
  takesText: false,
  writes: true,
  notes: [],
  examples: [
    {command: 'tracker reset "Vertical Scalability"', does: 'as if it had never been learned'},
    {command: 'tracker reset "Vertical Scalability" --dry-run', does: 'show what that would change'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
