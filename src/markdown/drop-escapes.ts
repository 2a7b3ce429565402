/** Each trial is a parse: all of them together may read this many characters. What is not tried by then stays. */
const mostCharacters = 40_000

/**
 * Takes away as many backslashes as can be missed, as a trial of the shorter text says. All before one sort of
 * character are tried together first, then halves of them, so that a long text takes few trials.
 */
export function dropEscapes(escaped: string, isGood: (shorter: string) => boolean): string {
  const dropped: number[] = []
  const waiting = [...groupEscapes(escaped)]
  let left = mostCharacters
  for (let group = waiting.shift(); group && left > 0; group = waiting.shift()) {
    left -= escaped.length
    if (isGood(without(escaped, [...dropped, ...group]))) dropped.push(...group)
    else if (group.length > 1) {
      const half = Math.ceil(group.length / 2)
      waiting.push(group.slice(0, half), group.slice(half))
    }
  }
  return without(escaped, dropped)
}

/** The offsets of the backslashes, by the character behind them. */
function groupEscapes(escaped: string): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (let offset = escaped.indexOf('\\'); offset >= 0; offset = escaped.indexOf('\\', offset + 2)) {
    const character = escaped[offset + 1] ?? ''
    const group = groups.get(character)
    if (group) group.push(offset)
    else groups.set(character, [offset])
  }
  return [...groups.values()]
}

function without(text: string, offsets: readonly number[]): string {
  let result = ''
  let cursor = 0
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    result += text.slice(cursor, offset)
    cursor = offset + 1
  }
  return result + text.slice(cursor)
}
