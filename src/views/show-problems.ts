import type {Problem, Severity} from '../curriculum/problem.ts'
import {rules} from '../curriculum/problems/rules.ts'
import {countProblems} from './count-problems.ts'
import type {CheckedFile} from './json-problems.ts'
import type {Look} from './look.ts'
import {paletteFor, type Style} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'

/** `path:line:col: severity: message [rule]`, a line each: what editors and compilers' readers understand. */
export function showProblems(files: readonly CheckedFile[], look: Look): string {
  return printLines(
    files.flatMap(checked => checked.problems.map(problem => problemLine(checked, problem, look))),
  )
}

/** How many, in words, and how many of them `check --fix` mends: `1 error, 2 warnings; tracker check --fix mends 1`. */
export function showProblemCount(files: readonly CheckedFile[]): string {
  const problems = files.flatMap(each => each.problems)
  if (problems.length === 0) return ''
  const fixes = problems.filter(({fix, rule}) => fix !== undefined && rules[rule].repair === 'any').length
  return printLines([countProblems(problems) + (fixes === 0 ? '' : `; tracker check --fix mends ${fixes}`)])
}

function problemLine({file, lines}: CheckedFile, problem: Problem, look: Look): string {
  const {severity, message, rule, span} = problem
  const palette = paletteFor(look)
  const place = readableText(`${file}:${lines.lineAt(span.start)}:${lines.columnAt(span.start)}:`, look)
  const styles: Readonly<Record<Severity, Style>> = {
    error: palette.error,
    warning: palette.warning,
    info: palette.faint,
  }
  const rest = `${readableText(message, look)} ${palette.faint(`[${rule}]`)}`
  return `${palette.strong(place)} ${styles[severity](`${severity}:`)} ${rest}`
}
