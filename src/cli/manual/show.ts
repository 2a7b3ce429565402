import {type CommandManual, inOption, itemWord} from './manual.ts'

export const showManual: CommandManual = {
  name: 'show',
  aliases: [],
  group: 'Read',
  purpose: 'Shows all that the tracker says about one item.',
  operands: '<ITEM...>',
  usage: 'ITEM',
  words: [itemWord],
  options: [
    {flags: '--why', meaning: 'also what told that it is an item, and where its values are'},
    inOption,
  ],
  takesText: false,
  writes: false,
  notes: [],
  examples: [
    {command: 'tracker show "CAP Theorem"', does: 'status, stars, date, note and place'},
    {command: 'tracker show 3.2 --why', does: 'and what made tracker read it so'},
    {command: 'tracker show 3.2 --json', does: 'the second item of week 3, for a program'},
  ],
  statuses: [0, 2, 3, 4],
}
