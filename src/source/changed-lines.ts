/** The lines of the new text, from 1, that are not as before; `null` when it is the same. Lines that only went leave the line after them. */
export function changedLines(
  before: string,
  after: string,
): {readonly first: number; readonly last: number} | null {
  if (before === after) return null
  const [old, now] = [before.split('\n'), after.split('\n')]
  const shortest = Math.min(old.length, now.length)
  let start = 0
  while (start < shortest && old[start] === now[start]) start++
  let end = 0
  while (end < shortest - start && old.at(-1 - end) === now.at(-1 - end)) end++
  return {first: Math.min(start + 1, now.length), last: Math.max(start + 1, now.length - end)}
}
