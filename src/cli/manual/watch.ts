import type {CommandManual} from './manual.ts'

export const watchManual: CommandManual = {
  name: 'watch',
  aliases: [],
  group: 'Read',
  purpose: 'Shows the status, live, while the tracker is edited.',
  operands: '',
  usage: null,
  words: [],
  options: [],
  takesText: false,
  writes: false,
  notes: [
    'Below the status stands what the last save changed, and what has become odd since the watch began, with its line. q or Ctrl-C ends it.',
    'Where nothing can be drawn, or with --plain, each change is a few lines; with --json it is one JSON document on a line.',
  ],
  examples: [
    {command: 'tracker watch', does: 'beside your editor'},
    {command: 'tracker watch --json', does: 'for a program: a line now, and one for each change'},
  ],
  statuses: [0, 2, 3, 4, 130],
}
