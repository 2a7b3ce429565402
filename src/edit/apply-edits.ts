import type {Edit} from './edit.ts'

/**
 * Every character outside the edited spans stays as it was.
 * Throws RangeError when two edits overlap: a silent winner would corrupt the user's file.
 * Two insertions at one place are kept in the order given.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let cursor = 0
  for (const {span, text: replacement} of ordered) {
    if (span.start < cursor || span.end < span.start || span.end > text.length) {
      throw new RangeError(`Overlapping or impossible edit at offset ${span.start}`)
    }
    result += text.slice(cursor, span.start) + replacement
    cursor = span.end
  }
  return result + text.slice(cursor)
}
