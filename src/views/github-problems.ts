import type {Problem, Severity} from '../curriculum/problem.ts'
import type {CheckedFile} from './json-problems.ts'
import {printLines} from './print-lines.ts'
import {visibleText} from './visible-text.ts'

/** A line each that GitHub Actions shows beside the lines of a pull request: `::warning file=…,line=…::message`. */
export function githubProblems(files: readonly CheckedFile[]): string {
  return printLines(files.flatMap(checked => checked.problems.map(problem => command(checked, problem))))
}

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

function command({file, lines}: CheckedFile, {severity, rule, message, span}: Problem): string {
  const [line, endLine] = [lines.lineAt(span.start), lines.lineAt(span.end)]
  const columns = line === endLine ? [lines.columnAt(span.start), lines.columnAt(span.end)] : []
  const properties = [
    `file=${property(file)}`,
    `line=${line}`,
    ...(line === endLine ? [`col=${columns[0]}`, `endColumn=${columns[1]}`] : [`endLine=${endLine}`]),
    `title=${property(rule)}`,
  ]
  return `::${commands[severity]} ${properties.join(',')}::${data(message)}`
}

/** What would end the command or begin another is written as GitHub reads it back. */
function data(text: string): string {
  return visibleText(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
