import {type CommandManual, inOption, itemWord} from './manual.ts'

export const rateManual: CommandManual = {
  name: 'rate',
  aliases: [],
  group: 'Mark',
  purpose: 'Gives stars: confidence in a concept, proficiency in a skill.',
  operands: '<WORD...>',
  usage: 'ITEM... N',
  words: [itemWord, ['N', 'stars on the scale of the tracker, or +1 or -1']],
  options: [{flags: '-m, --note <TEXT>', meaning: 'its note'}, inOption],
  takesText: true,
  writes: true,
  notes: ['Nothing but the stars changes, and the note when one is given.'],
  examples: [
    {command: 'tracker rate "API design" 3', does: 'three stars for a skill'},
    {
      command: 'tracker rate "Vertical Scalability" -1 -m "Forgot the limits"',
      does: 'one star less, and why',
    },
  ],
  statuses: [0, 2, 3, 4, 5],
}
