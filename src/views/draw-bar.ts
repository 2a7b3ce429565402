import type {Tally} from '../curriculum/progress.ts'
import type {Look} from './look.ts'
import {symbolsFor} from './symbols.ts'

/**
 * Two pieces, for a bar is painted in two colours: `██` and `░░░░░░`.
 * Something begun shows, and only all of it fills the bar. Numbers stand beside every bar.
 */
export function drawBar({done, total}: Tally, width: number, look: Look): {done: string; left: string} {
  const {barDone, barLeft} = symbolsFor(look)
  const filled = filledCells({done, total}, width)
  return {done: barDone.repeat(filled), left: barLeft.repeat(width - filled)}
}

function filledCells({done, total}: Tally, width: number): number {
  if (done <= 0 || total <= 0) return 0
  if (done >= total) return width
  return Math.min(Math.max(1, Math.floor((done / total) * width)), width - 1)
}
