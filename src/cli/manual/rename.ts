import {type CommandManual, inOption, itemWord} from './manual.ts'

export const renameManual: CommandManual = {
  name: 'rename',
  aliases: [],
  group: 'Fill',
  purpose: 'Gives an item, a unit or a section another name.',
  operands: '[WORD...]',
  usage: 'ITEM TEXT',
  words: [itemWord, ['TEXT', 'the new name']],
  options: [inOption],
  takesText: true,
  writes: true,
  notes: ['A unit keeps its word, its number and its mark.'],
  examples: [
    {command: 'tracker rename "ACID vs BASE" "ACID, BASE and SAGA"', does: 'a concept'},
    {command: 'tracker rename w3 "CAP and friends"', does: 'Week 3: CAP and friends'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
