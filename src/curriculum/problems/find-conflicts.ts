import {conflictSpans} from '../../source/conflict-spans.ts'
import type {Curriculum} from '../model.ts'
import type {Finding} from './inspection.ts'

/** Conflicts of git that nobody resolved, and single marks of one. */
export function findConflicts(curriculum: Curriculum): readonly Finding[] {
  return conflictSpans(curriculum.text).map(({start, end}) => ({
    rule: 'conflict-markers',
    message:
      'git left two versions here: keep what is right, and delete the lines that begin with <<<, === and >>>',
    span: {start, end},
  }))
}
