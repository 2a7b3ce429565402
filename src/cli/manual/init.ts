import type {CommandManual} from './manual.ts'

export const initManual: CommandManual = {
  name: 'init',
  aliases: [],
  group: 'Begin',
  purpose: 'Makes a new tracker: a curriculum of 16 weeks in system design, ready to fill.',
  operands: '[FILE]',
  usage: null,
  words: [['FILE', 'where to make it (default: --file, else progress.md)']],
  options: [
    {flags: '--template <NAME>', meaning: 'which curriculum (default: system-design)'},
    {flags: '--title <TEXT>', meaning: "the tracker's title"},
    {flags: '--start <DAY>', meaning: 'the first day of the first unit (default: today)'},
  ],
  takesText: false,
  writes: true,
  notes: ['A file that exists is never written over.'],
  examples: [
    {command: 'tracker init', does: 'progress.md in the working directory'},
    {command: 'tracker init plan.md --title "My plan" --start mon', does: 'another name, title and start'},
  ],
  statuses: [0, 2, 3, 4],
}
