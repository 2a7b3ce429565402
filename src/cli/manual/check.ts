import type {CommandManual} from './manual.ts'

export const checkManual: CommandManual = {
  name: 'check',
  aliases: [],
  group: 'Keep',
  purpose: 'Reports what is odd in a tracker, with its place.',
  operands: '[FILE...]',
  usage: null,
  words: [['FILE', 'the trackers to check (default: the one that the other commands use)']],
  options: [
    {
      flags: '--rule <RULE=LEVEL>',
      meaning: 'report a rule as error, warning or info, or not at all: off (repeatable)',
      repeatable: true,
    },
  ],
  takesText: false,
  writes: false,
  notes: [
    'One line each: path:line:column: severity: message [rule].',
    'Says nothing when there is nothing odd. Only warnings and errors make the exit status 1.',
  ],
  examples: [
    {command: 'tracker check', does: 'the tracker found from here'},
    {command: 'tracker check progress.md --rule stale-value=off', does: 'one file, without one rule'},
  ],
  statuses: [0, 1, 2, 3, 4],
}
