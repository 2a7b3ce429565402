/** Random numbers that come again with the same seed. */
export interface RandomSource {
  /** From 0 to `limit`, exclusive. */
  readonly below: (limit: number) => number
  readonly oneOf: <Choice>(choices: readonly Choice[]) => Choice
}

/** The generator called mulberry32. */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const oneOf = <Choice>(choices: readonly Choice[]): Choice => {
    const choice = choices[below(choices.length)]
    if (choice === undefined) throw new RangeError('Nothing to choose from')
    return choice
  }
  return {below, oneOf}
}
