import type {CommandManual} from './manual.ts'

export const redoManual: CommandManual = {
  name: 'redo',
  aliases: [],
  group: 'Keep',
  purpose: 'Makes changes again that undo took back.',
  operands: '[COUNT]',
  usage: null,
  words: [['COUNT', 'how many commands (default: 1)']],
  options: [],
  takesText: false,
  writes: true,
  notes: [],
  examples: [
    {command: 'tracker redo', does: 'make the last one again'},
    {command: 'tracker redo 2', does: 'and the one before it'},
  ],
  statuses: [0, 1, 2, 3, 4, 5],
}
