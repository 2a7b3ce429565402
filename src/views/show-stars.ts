import type {Look} from './look.ts'
import {symbolsFor} from './symbols.ts'

const longestRow = 5

/** `★★★☆☆ 3/5`; long scales and plain text only the number, `7/10`; `''` when nothing was given yet. */
export function showStars(value: number | null, scale: number | null, look: Look): string {
  if (value === null) return ''
  if (scale === null) return String(value)
  const number = `${value}/${scale}`
  if (look.plain || scale > longestRow || value > scale || value < 0) return number
  const {star, noStar} = symbolsFor(look)
  return `${star.repeat(value)}${noStar.repeat(scale - value)} ${number}`
}
