import {type CommandManual, inOption, itemWord} from './manual.ts'

export const removeManual: CommandManual = {
  name: 'remove',
  aliases: ['rm'],
  group: 'Fill',
  purpose: 'Takes items, or a unit, a part or a section, out of the tracker.',
  operands: '<ITEM...>',
  usage: null,
  words: [itemWord],
  options: [inOption],
  takesText: false,
  writes: true,
  notes: [
    'Several items go together, all or none. A unit in which something is filled in goes with --yes, or when you say so, and so does a part or a section with anything in it.',
  ],
  examples: [
    {command: 'tracker remove "Chaos Engineering"', does: 'a row of the table'},
    {command: 'tracker remove "Week 16" --yes', does: 'a unit with all that is in it'},
    {command: 'tracker remove "Part 4" --yes', does: 'a part with its units'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
