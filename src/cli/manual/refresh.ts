import type {CommandManual} from './manual.ts'

export const refreshManual: CommandManual = {
  name: 'refresh',
  aliases: [],
  group: 'Keep',
  purpose: 'Sets the values that follow from others, such as the completion.',
  operands: '',
  usage: null,
  words: [],
  options: [],
  takesText: false,
  writes: true,
  notes: [
    'Every change keeps such a value true by itself if it was true before; one that you keep by a rule of your own is left alone until you refresh.',
  ],
  examples: [
    {command: 'tracker refresh --dry-run', does: 'show what would be set'},
    {command: 'tracker refresh', does: 'set it'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
