import {type CommandManual, inOption, itemWord} from './manual.ts'

export const startManual: CommandManual = {
  name: 'start',
  aliases: [],
  group: 'Mark',
  purpose: 'Marks items as in progress.',
  operands: '<ITEM...>',
  usage: null,
  words: [itemWord],
  options: [inOption],
  takesText: false,
  writes: true,
  notes: [],
  examples: [
    {command: 'tracker start "Database Sharding"', does: 'it was begun'},
    {command: 'tracker start sharding hashing --in w6', does: 'two concepts of week 6'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
