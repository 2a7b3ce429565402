import type {CommandManual} from './manual.ts'

export const nextManual: CommandManual = {
  name: 'next',
  aliases: [],
  group: 'Read',
  purpose: 'Names what to do next, and why.',
  operands: '',
  usage: null,
  words: [],
  options: [{flags: '-n, --count <COUNT>', meaning: 'how many (default: 3)'}],
  takesText: false,
  writes: false,
  notes: ['First what is unfinished in the current unit, then what has few stars, then what comes after.'],
  examples: [
    {command: 'tracker next', does: 'the next three items'},
    {command: 'tracker next -n 1', does: 'only the very next'},
  ],
  statuses: [0, 2, 3, 4],
}
