import {type CommandManual, inOption, itemWord} from './manual.ts'

export const historyManual: CommandManual = {
  name: 'history',
  aliases: [],
  group: 'Keep',
  purpose: 'Lists the commands that changed the tracker, the newest first.',
  operands: '[ITEM...]',
  usage: null,
  words: [itemWord],
  options: [inOption],
  takesText: false,
  writes: false,
  notes: ['With an ITEM, only the commands that changed it.'],
  examples: [
    {command: 'tracker history', does: 'what was done, and when'},
    {command: 'tracker history "CAP Theorem"', does: 'what was done to one concept'},
  ],
  statuses: [0, 2, 3, 4],
}
