import type {LineChange} from './line-changes.ts'
import {indexLines, type LineIndex} from './line-index.ts'

/** Of a shorter text, looking for its lines takes less time than telling them from others again and again. */
const fewCharacters = 100_000

/** The lines of a text in which a few lines of another became others; of a long one without looking for them again. */
export function linesAfter(lines: LineIndex, changes: readonly LineChange[], text: string): LineIndex {
  const [first] = changes
  return first && text.length > fewCharacters ? shiftLines(lines, changes, text) : indexLines(text)
}

/** The same whatever the length, when there are changes. */
export function shiftLines(lines: LineIndex, changes: readonly LineChange[], text: string): LineIndex {
  const {lineCount} = lines
  const unmoved = changes[0]?.was.start ?? 0
  const shiftBehind = ({was, is}: LineChange): number => is.end - was.end
  const startOf = (line: number): number => {
    if (line > lineCount) return text.length
    const start = lines.startOf(line)
    if (start <= unmoved) return start
    // Asked so often that a function for each time would be felt.
    for (let index = changes.length - 1; index >= 0; index--) {
      const change = changes[index]
      if (change && change.was.start < start) return start + shiftBehind(change)
    }
    return start
  }
  const lineAt = (offset: number): number => {
    const before = changes.findLast(({is}) => is.start <= offset)
    if (!before) return lines.lineAt(offset)
    return lines.lineAt(offset <= before.is.end ? before.was.start : offset - shiftBehind(before))
  }
  return {lineCount, startOf, lineAt, columnAt: offset => offset - startOf(lineAt(offset)) + 1}
}
