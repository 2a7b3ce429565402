import type {LineChange} from './line-changes.ts'
import type {LineIndex} from './line-index.ts'

/** The lines of a text in which a few became others, without looking for them again; `text` is the new one. */
export function shiftLines(lines: LineIndex, changes: readonly LineChange[], text: string): LineIndex {
  const {lineCount} = lines
  const shiftBehind = ({was, is}: LineChange): number => is.end - was.end
  const startOf = (line: number): number => {
    if (line > lineCount) return text.length
    const start = lines.startOf(line)
    const before = changes.findLast(({was}) => was.start < start)
    return before ? start + shiftBehind(before) : start
  }
  const lineAt = (offset: number): number => {
    const before = changes.findLast(({is}) => is.start <= offset)
    if (!before) return lines.lineAt(offset)
    return lines.lineAt(offset <= before.is.end ? before.was.start : offset - shiftBehind(before))
  }
  return {lineCount, startOf, lineAt, columnAt: offset => offset - startOf(lineAt(offset)) + 1}
}
