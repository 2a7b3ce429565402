import {type CommandManual, inOption, itemWord} from './manual.ts'

export const tickManual: CommandManual = {
  name: 'tick',
  aliases: [],
  group: 'Mark',
  purpose: 'Checks tasks, and answers questions with yes.',
  operands: '[ITEM...]',
  usage: null,
  words: [itemWord],
  options: [
    {flags: '--all', meaning: 'all boxes and questions in the scope that --in names, or inside ITEM'},
    inOption,
  ],
  takesText: false,
  writes: true,
  notes: [],
  examples: [
    {command: 'tracker tick "Implemented LRU cache"', does: 'one task'},
    {command: 'tracker tick --all --in w10', does: 'everything in week 10'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
