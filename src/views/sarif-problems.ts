import type {Problem, Severity} from '../curriculum/problem.ts'
import {ruleIds, rules} from '../curriculum/problems/rules.ts'
import type {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import type {CheckedFile} from './json-problems.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** The exchange format of programs that look for mistakes, version 2.1.0: for code scanning and editors. */
export function sarifProblems(files: readonly CheckedFile[], version: string) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'tracker', version, rules: ruleIds.map(describeRule)}},
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(checked => checked.problems.map(problem => describeProblem(checked, problem))),
      },
    ],
  }
}

function describeRule(id: Problem['rule']) {
  const {finds, severity} = rules[id]
  return {id, shortDescription: {text: finds}, defaultConfiguration: {level: levels[severity]}}
}

function describeProblem({file, lines}: CheckedFile, problem: Problem) {
  const {rule, severity, message, span, fix} = problem
  const artifactLocation = {uri: uriOf(file)}
  const result = {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: levels[severity],
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(lines, span)}}],
  }
  if (fix === undefined) return result
  const replacements = fix.map(edit => ({
    deletedRegion: regionOf(lines, edit.span),
    insertedContent: {text: edit.text},
  }))
  return {...result, fixes: [{artifactChanges: [{artifactLocation, replacements}]}]}
}

function regionOf(lines: LineIndex, {start, end}: Span) {
  return {
    startLine: lines.lineAt(start),
    startColumn: lines.columnAt(start),
    endLine: lines.lineAt(end),
    endColumn: lines.columnAt(end),
  }
}

/** A relative path stays one, with slashes; an absolute one names its scheme. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${path}`
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path
}
