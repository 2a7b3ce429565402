const longest = 60

/** A title inside a message: on one line, and not longer than one can take in. */
export function quoteTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ')
  const short = line.length > longest ? `${[...line.slice(0, longest)].slice(0, -1).join('')}…` : line
  return `"${short}"`
}
