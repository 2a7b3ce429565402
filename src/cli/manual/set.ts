import {type CommandManual, inOption} from './manual.ts'

export const setManual: CommandManual = {
  name: 'set',
  aliases: [],
  group: 'Fill',
  purpose: 'Sets a labelled value, answers a question, or changes a column of a row.',
  operands: '[WORD...]',
  usage: 'FIELD VALUE',
  words: [
    ['FIELD', 'a label, an id (10.2) or a key; with --in ROW the header of a column'],
    ['VALUE', 'the new value; "" gives the blank back; days as 2025-11-03, today, -3d, fri'],
  ],
  options: [
    {...inOption, meaning: `${inOption.meaning}; the last one may be a row: interview/1, "CAP Theorem"`},
    {flags: '-d, --date <DAY>', meaning: 'with a yes or a no: when'},
    {flags: '-m, --note <TEXT>', meaning: 'with a yes or a no: a remark'},
  ],
  takesText: true,
  valueAt: 1,
  writes: true,
  notes: [
    'Several words are quoted, so that it is plain where the FIELD ends and the VALUE begins.',
    'Without a VALUE, at a terminal, it is asked for.',
  ],
  examples: [
    {command: 'tracker set "Current Week" 2', does: 'written as the file writes it: Week 2'},
    {
      command: 'tracker set "Weekly Review Completed" yes --in w1 -d today -m "Perfect score"',
      does: 'answer a question, with the day and a remark',
    },
    {command: 'tracker set "Practice Problems Done" 5/5 --in w1', does: 'a count'},
    {command: 'tracker set "Time taken" 42 --in w10', does: '42 minutes'},
    {command: 'tracker set "Next Review" friday', does: 'the next Friday'},
    {command: 'tracker set Platform Pramp --in interview/1', does: 'one column of an entry'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
