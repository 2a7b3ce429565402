import {FILE_HEADERS_ONLY, formatPatch, structuredPatch} from 'diff'

export interface DiffInput {
  /** The path as the person should see it. */
  readonly file: string
  /** With the byte-order mark, where there is one, so that the patch fits the file. */
  readonly before: string
  readonly after: string
}

/** As `git diff` prints it, for `patch` and `git apply`; `''` when nothing differs. */
export function unifiedDiff({file, before, after}: DiffInput): string {
  if (before === after) return ''
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {context: 3})
  return formatPatch(patch, FILE_HEADERS_ONLY)
}
