import {type CommandManual, inOption} from './manual.ts'

export const listManual: CommandManual = {
  name: 'list',
  aliases: ['ls'],
  group: 'Read',
  purpose: 'Lists the items that pass all filters.',
  operands: '[FILTER...]',
  usage: null,
  words: [
    ['FILTER', 'a word in the title, -word for one that is not in it, or a name and a value:'],
    ['', 'status:done  kind:task  week:3..5  confidence:..2  date:mon..  in:"Week 3"'],
  ],
  options: [
    inOption,
    {
      flags: '--sort <KEYS>',
      meaning: 'by line, title, kind, status, confidence, date or unit; -date turns round (default: line)',
    },
    {flags: '--group <KEY>', meaning: 'under headings: unit, part, section, kind, status, confidence, date'},
    {
      flags: '--columns <NAMES>',
      meaning:
        'which, in this order: id, key, kind, status, title, confidence, date, note, value, place, line',
    },
    {
      flags: '--format <FORMAT>',
      meaning: 'table, json, jsonl, csv or md (default: table)',
      choices: ['table', 'json', 'jsonl', 'csv', 'md'],
    },
  ],
  takesText: true,
  writes: false,
  notes: [
    'Names and values of filters may be cut short where they stay unique. A range is FROM..TO, and either may be left out. tracker help filters explains them all.',
    'In CSV an apostrophe stands before what a spreadsheet would take for a formula. Programs read JSON.',
  ],
  examples: [
    {command: 'tracker list status:in-progress', does: 'what was begun'},
    {command: 'tracker list week:3..5 kind:task', does: 'the tasks of weeks 3 to 5'},
    {command: 'tracker list caching -strategies', does: 'one word, but not the other'},
    {command: 'tracker list kind:concept --sort confidence,-date --group unit', does: 'the shakiest first'},
    {command: 'tracker list week:3 --format csv --columns title,status,note', does: 'for a spreadsheet'},
  ],
  statuses: [0, 1, 2, 3, 4],
}
