import {type CommandManual, inOption, itemWord} from './manual.ts'

export const untickManual: CommandManual = {
  name: 'untick',
  aliases: [],
  group: 'Mark',
  purpose: 'Unchecks tasks, and takes the answers of questions back.',
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
    {command: 'tracker untick "Implemented LRU cache"', does: 'one task'},
    {command: 'tracker untick --all --in w10', does: 'everything in week 10'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
