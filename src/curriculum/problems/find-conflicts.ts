import {conflictSpans} from '../../source/conflict-spans.ts'
import type {Finding} from './inspection.ts'
import type {Region} from './region.ts'

/** Conflicts of git that nobody resolved, and single marks of one. */
export function findConflicts({curriculum}: Region): readonly Finding[] {
  return conflictSpans(curriculum.text).map(({start, end}) => ({
    rule: 'conflict-markers',
    message:
      'git left two versions here: keep what is right, and delete the lines that begin with <<<, === and >>>',
    span: {start, end},
  }))
}
