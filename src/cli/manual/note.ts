import {type CommandManual, inOption, itemWord} from './manual.ts'

export const noteManual: CommandManual = {
  name: 'note',
  aliases: [],
  group: 'Mark',
  purpose: "Writes an item's note.",
  operands: '<ITEM> <TEXT>',
  usage: null,
  words: [itemWord, ['TEXT', 'the note; may begin with a hyphen; "" takes the note away']],
  options: [{flags: '--append', meaning: 'join the text to the note that is there'}, inOption],
  takesText: true,
  writes: true,
  notes: [],
  examples: [
    {command: 'tracker note "CAP Theorem" "Pick two, under partition"', does: 'write the note'},
    {command: 'tracker note "CAP Theorem" "see PACELC" --append', does: 'add to it'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
