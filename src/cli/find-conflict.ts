const opening = /^<{7}(?: |\r?$)/
const closing = /^>{7}(?: |\r?$)/

/** The 1-based line where git left a conflict open; `null` when there is none. */
export function findConflict(text: string): number | null {
  let opened: number | null = null
  for (const [index, line] of text.split('\n').entries()) {
    if (opened === null && opening.test(line)) opened = index + 1
    if (opened !== null && closing.test(line)) return opened
  }
  return null
}
