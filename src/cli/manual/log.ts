import {type CommandManual, inOption} from './manual.ts'

export const logManual: CommandManual = {
  name: 'log',
  aliases: [],
  group: 'Fill',
  purpose: 'Writes an entry in a log: an interview, an article.',
  operands: '[WORD...]',
  usage: 'TABLE [COLUMN=VALUE...] [--COLUMN VALUE...]',
  words: [
    ['TABLE', 'what it logs (interview, article), or its unit or section'],
    ['COLUMN', "a header of the table, or its unique beginning; wins over an option of tracker's"],
  ],
  options: [inOption],
  takesText: false,
  documentOptions: 'columns',
  writes: true,
  notes: [
    'The first row that is blank is filled; one that was begun, only when what stands in it is named; else there is a new row. The date is today unless it is given.',
    'Without values, at a terminal, they are asked for one by one.',
  ],
  examples: [
    {
      command: 'tracker log interview --platform Pramp --problem "URL Shortener" --time 45',
      does: 'the next interview; its counter follows',
    },
    {
      command: 'tracker log article company=Netflix topic="Chaos" link=https://example.org',
      does: "fills Netflix's row",
    },
  ],
  statuses: [0, 2, 3, 4, 5, 130],
}
