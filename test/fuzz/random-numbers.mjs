/**
 * @typedef {object} Random
 * @property {(limit: number) => number} below A whole number from 0, less than the limit.
 * @property {<Thing>(things: readonly Thing[]) => Thing} pick
 */

/**
 * Numbers that look random and are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {Random}
 */
export function randomNumbers(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit)
  return {
    below,
    pick: things => {
      const thing = things[below(things.length)]
      if (thing === undefined) throw new RangeError('nothing to pick from')
      return thing
    },
  }
}
