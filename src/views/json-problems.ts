import type {Problem, Severity} from '../curriculum/problem.ts'
import type {LineIndex} from '../source/line-index.ts'

/** What is odd in one document. */
export interface CheckedFile {
  /** The path as the person should see it. */
  readonly file: string
  readonly lines: LineIndex
  readonly problems: readonly Problem[]
}

/** 1-based; columns in UTF-16 code units. */
interface JsonPosition {
  readonly line: number
  readonly column: number
}

interface JsonProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  /** The certain repair: each stretch and the text to put in its place. */
  readonly fix?: readonly {readonly start: JsonPosition; readonly end: JsonPosition; readonly text: string}[]
}

export interface JsonCheck {
  readonly schemaVersion: 1
  readonly kind: 'check'
  readonly problems: readonly JsonProblem[]
  /** With `--fix`: what was a problem before; its place is where it was. */
  readonly repaired?: readonly JsonProblem[]
  /** With `--fix --dry-run`: unified. */
  readonly diff?: string
}

export function jsonProblems(files: readonly CheckedFile[]): JsonCheck {
  return {schemaVersion: 1, kind: 'check', problems: files.flatMap(problemsOf)}
}

/** What is left after repairs, and what was repaired. */
export function jsonRepairs(
  files: readonly CheckedFile[],
  repaired: readonly CheckedFile[],
  diff?: string,
): JsonCheck {
  const document = {...jsonProblems(files), repaired: repaired.flatMap(problemsOf)}
  return diff === undefined ? document : {...document, diff}
}

function problemsOf({file, lines, problems}: CheckedFile): readonly JsonProblem[] {
  return problems.map(problem => jsonProblem(file, lines, problem))
}

function jsonProblem(file: string, lines: LineIndex, problem: Problem): JsonProblem {
  const {line, column} = position(lines, problem.span.start)
  const {severity, rule, message, fix} = problem
  const shown = {file, line, column, severity, rule, message}
  return fix === undefined ? shown : {...shown, fix: fix.map(edit => jsonEdit(lines, edit))}
}

type Repair = NonNullable<Problem['fix']>[number]

function jsonEdit(lines: LineIndex, {span, text}: Repair): NonNullable<JsonProblem['fix']>[number] {
  return {start: position(lines, span.start), end: position(lines, span.end), text}
}

function position(lines: LineIndex, offset: number): JsonPosition {
  return {line: lines.lineAt(offset), column: lines.columnAt(offset)}
}
