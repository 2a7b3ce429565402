import type {CommandManual} from './manual.ts'

export const statusManual: CommandManual = {
  name: 'status',
  aliases: [],
  group: 'Read',
  purpose: 'Shows how far you have come, your pace, and what comes next.',
  operands: '[UNIT...]',
  usage: null,
  words: [['UNIT', 'show only this unit, with its items: w3, "Week 3", current']],
  options: [
    {flags: '--explain', meaning: 'show how the completion adds up'},
    {flags: '-1, --oneline', meaning: 'one short line, for a shell prompt'},
  ],
  takesText: false,
  writes: false,
  notes: ['It is what tracker does when no command is named.'],
  examples: [
    {command: 'tracker status', does: 'the whole tracker'},
    {command: 'tracker status w3', does: 'week 3 and its items'},
    {command: 'tracker status --explain', does: 'how the percentage comes about'},
  ],
  statuses: [0, 2, 3, 4],
}
