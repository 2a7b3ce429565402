import type {CommandManual} from './manual.ts'

export const initManual: CommandManual = {
  name: 'init',
  aliases: [],
  group: 'Begin',
  purpose: 'Makes a new tracker: from a template, an outline or a filled tracker.',
  operands: '[FILE]',
  usage: null,
  words: [['FILE', 'where to make it (default: --file, else progress.md)']],
  options: [
    {
      flags: '--template <NAME>',
      meaning:
        'system-design (the default, 16 weeks), or a FILE: an outline or a filled tracker; - for stdin',
    },
    {flags: '--weeks <COUNT>', meaning: 'instead of a template: so many empty weeks'},
    {flags: '--title <TEXT>', meaning: "the tracker's title"},
    {flags: '--start <DAY>', meaning: 'the first day of the first unit (default: today)'},
  ],
  takesText: false,
  writes: true,
  notes: [
    'A file that exists is never written over, and a FILE given as template is only read.',
    'An outline is a nested list, or headings with lists: parts, weeks, concepts.',
    'A filled tracker becomes blank: its plan and its prose stay, what a learner wrote goes.',
  ],
  examples: [
    {command: 'tracker init', does: 'progress.md in the working directory'},
    {command: 'tracker init plan.md --title "My plan" --start mon', does: 'another name, title and start'},
    {command: 'tracker init go.md --weeks 8 --title Go', does: 'eight weeks, to be planned with tracker add'},
    {command: 'tracker init again.md --template progress.md', does: 'the same plan once more, blank'},
  ],
  statuses: [0, 2, 3, 4],
}
