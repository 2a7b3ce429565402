import {type CommandManual, inOption, itemWord} from './manual.ts'

export const moveManual: CommandManual = {
  name: 'move',
  aliases: [],
  group: 'Fill',
  purpose: 'Takes a concept, a skill or a task, with its notes, to another place.',
  operands: '<ITEM...>',
  usage: 'ITEM --to PLACE',
  words: [itemWord],
  options: [
    {
      flags: '--to <PLACE>',
      meaning: 'a unit or section: w6, "Week 6" (repeatable, narrows)',
      repeatable: true,
    },
    inOption,
  ],
  takesText: false,
  writes: true,
  notes: [],
  examples: [
    {command: 'tracker move "Rate Limiting" --to w6', does: 'its row becomes the last of week 6'},
    {command: 'tracker move 3.1 --to "Week 5"', does: 'one concept, by its id'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
