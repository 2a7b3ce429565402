import type {CommandManual} from './manual.ts'

export const demoManual: CommandManual = {
  name: 'demo',
  aliases: [],
  group: 'Begin',
  purpose: 'Shows the program at work, on a temporary tracker.',
  operands: '',
  usage: null,
  words: [],
  options: [],
  takesText: false,
  writes: false,
  notes: [
    'First the status, then a mark with its diff, its undo, and the status again.',
    'No file of yours is read or changed, and the temporary one is removed.',
  ],
  examples: [
    {command: 'tracker demo', does: 'the tour'},
    {command: 'tracker demo --plain', does: 'the tour without drawings'},
  ],
  statuses: [0],
}
