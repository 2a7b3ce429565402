import type {Problem, Severity} from '../curriculum/problem.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** `1 error, 2 warnings, 9 infos`; empty when there are none. */
export function countProblems(problems: readonly Problem[]): string {
  return severities
    .map(severity => [severity, problems.filter(each => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ')
}
