import type {CommandManual} from './manual.ts'

export const helpManual: CommandManual = {
  name: 'help',
  aliases: [],
  group: 'Begin',
  purpose: 'Explains a command, or the program.',
  operands: '[COMMAND]',
  usage: null,
  words: [],
  options: [],
  takesText: false,
  writes: false,
  notes: [],
  examples: [
    {command: 'tracker help', does: 'the commands and the options that all of them have'},
    {command: 'tracker help mark', does: 'one command'},
  ],
  statuses: [0, 2],
}
