import {ruleIds, rules} from '../../curriculum/problems/rules.ts'
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
      flags: '--fix [RULE]',
      meaning: 'repair what is certain first; --fix=RULE,RULE only of these rules',
    },
    {
      flags: '--rule <RULE=LEVEL>',
      meaning: 'report a rule as error, warning or info, or not at all: off (repeatable)',
      repeatable: true,
    },
    {
      flags: '--format <FORMAT>',
      meaning: 'text, json, github (annotations of GitHub Actions) or sarif (default: text)',
      choices: ['text', 'json', 'github', 'sarif'],
    },
  ],
  takesText: false,
  writes: true,
  notes: [
    'One line each: path:line:column: severity: message [rule].',
    'Says nothing when there is nothing odd. Only warnings and errors make the exit status 1.',
    `Rules: ${ruleIds.map(rule => `${rule} (${rules[rule].severity})`).join(', ')}.`,
    `--fix alone repairs ${repairedBy('any')}. Where you name them, also ${repairedBy('named')}.`,
  ],
  examples: [
    {command: 'tracker check', does: 'the tracker found from here'},
    {command: 'tracker check progress.md --rule stale-value=off', does: 'one file, without one rule'},
    {command: 'tracker check --fix --dry-run', does: 'what the certain repairs would change'},
    {command: 'tracker check --fix=encoding', does: 'signs that were damaged become what they were'},
  ],
  statuses: [0, 1, 2, 3, 4, 5],
}

function repairedBy(repair: 'any' | 'named'): string {
  return ruleIds.filter(rule => rules[rule].repair === repair).join(', ')
}
