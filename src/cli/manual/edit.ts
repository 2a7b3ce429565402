import {type CommandManual, inOption} from './manual.ts'

export const editManual: CommandManual = {
  name: 'edit',
  aliases: [],
  group: 'Fill',
  purpose: 'Opens the tracker in your editor, at the line of an item.',
  operands: '[ITEM...]',
  usage: null,
  words: [['ITEM', 'as in tracker show; also a unit or a section (default: the first line)']],
  options: [inOption],
  takesText: false,
  writes: true,
  notes: [
    'The editor is what VISUAL names, else EDITOR, else vi; arguments may stand behind its name, as in EDITOR="code --wait".',
    'When it ends, what it changed is told in a line for each item, and so are problems that came with it. Edits by hand are no steps of tracker undo.',
  ],
  examples: [
    {command: 'tracker edit "CAP Theorem"', does: 'at its row'},
    {command: 'EDITOR=nano tracker edit w3', does: 'a whole week, in nano'},
    {command: 'tracker edit "CAP Theorem" --dry-run', does: 'only say what would be started'},
  ],
  statuses: [0, 2, 3, 4, 6],
}
