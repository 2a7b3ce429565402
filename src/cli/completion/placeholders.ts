/**
 * The words of a usage that an operand may be, by its position from 0: of `ITEM... N` the first is an ITEM, and any
 * later one an ITEM or the N; of `[KIND|LIST] TEXT` the first may be all three. Options in it are no operands: `ITEM --to PLACE`.
 */
export function placeholdersAt(usage: string, index: number): readonly string[] {
  const tokens = readUsage(usage)
  let positions = withSkips(tokens, [0])
  for (let operand = 0; operand < index; operand++) {
    const next = positions.flatMap(at => (tokens[at]?.isRepeated ? [at, at + 1] : [at + 1]))
    positions = withSkips(tokens, next)
  }
  return [...new Set(positions.flatMap(at => tokens[at]?.names ?? []))]
}

/** All words that a usage has: `KIND`, `LIST`, `TEXT`. */
export function placeholdersOf(usage: string): readonly string[] {
  return readUsage(usage).flatMap(({names}) => names)
}

interface Token {
  readonly names: readonly string[]
  readonly isOptional: boolean
  readonly isRepeated: boolean
}

function readUsage(usage: string): readonly Token[] {
  const operands = usage.replaceAll(/\[--[^[\]]*\]|(?<!\S)--\S+ \S+/g, '')
  const tokens = operands.match(/\[[^\]]*\](?:\.\.\.)?|\S+/g) ?? []
  return tokens.map(token => ({
    names: token.replaceAll(/[[\]<>]|\.\.\./g, '').split('|'),
    isOptional: token.startsWith('['),
    isRepeated: token.includes('...'),
  }))
}

/** Whatever may be left out may be stepped over. */
function withSkips(tokens: readonly Token[], positions: readonly number[]): readonly number[] {
  const all = new Set(positions)
  for (const at of all) if (tokens[at]?.isOptional) all.add(at + 1)
  return [...all]
}
