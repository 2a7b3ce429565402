import type {LineChange} from './line-changes.ts'
import type {LineIndex} from './line-index.ts'

/** The lines of a text in which a few became others, without looking for them again; `text` is the new one. */
export function shiftLines(lines: LineIndex, changes: readonly LineChange[], text: string): LineIndex {
  const {lineCount} = lines
  const shiftBehind = ({was, is}: LineChange): number => is.end - was.end
  const startOf = (line: number): number => {
    if (line > lineCount) return text.length
    const start = lines.startOf(line)
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
