import type {CommandManual} from './manual.ts'

export const explainManual: CommandManual = {
  name: 'explain',
  aliases: [],
  group: 'Read',
  purpose: 'Tells how the file is understood, and why.',
  operands: '',
  usage: null,
  words: [],
  options: [],
  takesText: false,
  writes: false,
  notes: [
    'It begins with the settings that say the same. Paste them into the file as the comment that they are, or under ' +
      '"tracker:" in its front matter, and correct them; only the lines that differ are needed.',
    'name, status, date, rating and notes take headers of columns; not-started, in-progress, done and skipped take ' +
      'marks, the first of which is written; dates takes a form such as DD.MM.YYYY; scale the most that a rating ' +
      'can be; units the words before a number in headings, or ## for all headings of that level; ignore the titles ' +
      'of sections to leave out. Several values stand between commas. tracker check names mistakes.',
  ],
  examples: [
    {command: 'tracker explain', does: 'settings, reasons and the columns of each table'},
    {command: 'tracker explain --json', does: 'the same for a program'},
  ],
  statuses: [0, 2, 3, 4],
}
