import type {Problem, RuleId, Severity} from '../problem.ts'
import type {Finding} from './inspection.ts'

export interface Rule {
  /** Unless a person says otherwise. Errors: what is there is not read; warnings: it cannot be right; infos: it may be. */
  readonly severity: Severity
  /** What it finds, in a few words. */
  readonly finds: string
  /**
   * Who asks for its repairs: anybody who asks for repairs, or only who names it, because it rewrites what somebody may
   * have meant. `none` are never certain.
   */
  readonly repair: 'any' | 'named' | 'none'
}

/** All rules, in the order in which help names them. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'conflict-markers': {severity: 'error', finds: 'a conflict of git that nobody resolved', repair: 'none'},
  'broken-table': {severity: 'error', finds: 'a table that is read as text', repair: 'any'},
  'cut-off-row': {severity: 'error', finds: 'rows that are cut off from their table', repair: 'any'},
  'unread-html': {severity: 'info', finds: 'marks in HTML, which is not read', repair: 'none'},
  'swallowed-text': {severity: 'warning', finds: 'text that is read as a row of a table', repair: 'any'},
  'ragged-row': {
    severity: 'warning',
    finds: 'a row with more cells than its table has columns',
    repair: 'any',
  },
  'backslash-pipe': {severity: 'warning', finds: 'a pipe that programs read differently', repair: 'none'},
  'setext-trap': {severity: 'info', finds: 'a hyphen that makes a heading of its label', repair: 'any'},
  'list-trap': {severity: 'info', finds: 'an empty list entry that GitHub shows as text', repair: 'any'},
  'duplicate-name': {severity: 'warning', finds: 'one name for several rows or units', repair: 'none'},
  'duplicate-task': {severity: 'info', finds: 'one name for several boxes of a list', repair: 'none'},
  'unknown-status': {severity: 'warning', finds: 'a status that is not understood', repair: 'none'},
  'unknown-rating': {severity: 'warning', finds: 'stars that are not understood', repair: 'none'},
  'several-marks': {severity: 'warning', finds: 'several marks where one is meant', repair: 'none'},
  'finished-without-date': {severity: 'info', finds: 'something finished without its date', repair: 'none'},
  'unfinished-with-date': {severity: 'warning', finds: 'a date of something unfinished', repair: 'none'},
  'impossible-date': {severity: 'warning', finds: 'a date that no calendar has', repair: 'none'},
  'future-date': {severity: 'warning', finds: 'something finished that is dated after today', repair: 'none'},
  'date-order': {severity: 'info', finds: 'a log whose dates are out of order', repair: 'none'},
  'stale-value': {
    severity: 'info',
    finds: 'a value that the rest of the file does not give',
    repair: 'named',
  },
  'stale-mark': {
    severity: 'info',
    finds: 'a mark in a heading that its contents do not give',
    repair: 'named',
  },
  'unfilled-menu': {severity: 'info', finds: 'choices left open before the current unit', repair: 'none'},
  encoding: {severity: 'info', finds: 'signs damaged by a wrong encoding', repair: 'named'},
  setting: {severity: 'error', finds: 'a setting of the file that cannot be followed', repair: 'none'},
}

export function withSeverity(finding: Finding): Problem {
  return {...finding, severity: rules[finding.rule].severity}
}

export const ruleIds = Object.keys(rules) as readonly RuleId[]
