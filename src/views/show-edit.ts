import {changedLines} from '../source/changed-lines.ts'
import type {ReportedEdit} from './json-edit.ts'
import type {Look} from './look.ts'
import {printLines} from './print-lines.ts'
import {showDifferences} from './show-differences.ts'
import {showProblems} from './show-problems.ts'
import {symbolsFor} from './symbols.ts'
import {wrapOn} from './wrap-text.ts'

/** What was changed, a line for each item, then the problems that came with it. */
export function showEdit(edit: ReportedEdit, look: Look): string {
  const lines = [...describeEdit(edit, look), ...completionLine(edit, look)]
  return printLines(lines.flatMap(line => wrapOn(line, look))) + showProblems([edit.found], look)
}

/** One line for each item; where none says anything else, which lines of the text differ. */
export function describeEdit(
  {before, after, differences}: Pick<ReportedEdit, 'before' | 'after' | 'differences'>,
  look: Look,
): readonly string[] {
  if (differences.length > 0) return showDifferences(differences, after, look)
  const lines = changedLines(before.text, after.text)
  if (lines === null) return ['Nothing changed.']
  const {first, last} = lines
  return [first === last ? `Text changed in line ${first}.` : `Text changed in lines ${first} to ${last}.`]
}

function completionLine({completion: {before, after}}: ReportedEdit, look: Look): readonly string[] {
  if (before === after) return []
  return [
    look.plain
      ? `Completion: ${before}% to ${after}%`
      : `Completion  ${before}% ${symbolsFor(look).arrow} ${after}%`,
  ]
}
