import type {CommandManual} from './manual.ts'

export const undoManual: CommandManual = {
  name: 'undo',
  aliases: [],
  group: 'Keep',
  purpose: 'Takes back what the last commands changed.',
  operands: '[COUNT]',
  usage: null,
  words: [['COUNT', 'how many commands (default: 1)']],
  options: [],
  takesText: false,
  writes: true,
  notes: ['What you edited by hand since is kept; where both touch the same line, nothing is taken back.'],
  examples: [
    {command: 'tracker undo', does: 'take the last command back'},
    {command: 'tracker undo 3 --dry-run', does: 'show what taking three back would change'},
  ],
  statuses: [0, 1, 2, 3, 4, 5],
}
