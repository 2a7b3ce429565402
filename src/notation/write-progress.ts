import type {BarReading} from './read-bar.ts'
import type {PercentPiece, ProgressReading} from './read-progress.ts'

interface Tally {
  readonly done: number
  readonly total: number
}

/** Whether what is written is true of a tally; a blank is true of nothing done. Percentages may be floored or rounded. */
export function saysTally({bar, count, percent}: ProgressReading, tally: Tally): boolean {
  if (count && (count.total !== tally.total || (count.done ?? 0) !== tally.done)) return false
  if (percent && !roundings.some(round => (percent.percent ?? 0) === percentOf(percent, tally, round)))
    return false
  return !bar || roundings.some(round => bar.filled === filledOf(bar, tally, round))
}

export interface WrittenProgress {
  readonly text: string
  /** Of that text. */
  readonly reading: ProgressReading
  /** What it says so far, or is to say from now on. */
  readonly before: Tally
}

/** The text with its numbers and its bar set to a tally, rounded as they were so far. */
export function writeProgress({text, reading, before}: WrittenProgress, tally: Tally): string {
  const {bar, count, percent} = reading
  const pieces: {readonly start: number; readonly length: number; readonly text: string}[] = []
  if (bar) pieces.push({...bar, text: printBar(bar, filledOf(bar, tally, roundingOf(bar, before)))})
  if (count) pieces.push({...count, text: `${tally.done}`})
  if (percent) {
    const sign = text.slice(percent.start, percent.start + percent.length).includes(',') ? ',' : '.'
    pieces.push({...percent, text: printPercent(percent, tally, before).replace('.', sign)})
  }
  let result = text
  for (const piece of pieces.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, piece.start) + piece.text + result.slice(piece.start + piece.length)
  }
  return result
}

type Round = (number: number) => number

/** The first that fits is taken: floored, so that 100 % means all. */
const roundings: readonly Round[] = [Math.floor, Math.round]

function percentOf({decimals}: PercentPiece, {done, total}: Tally, round: Round): number {
  const unit = 10 ** decimals
  return total === 0 ? 0 : round((done / total) * 100 * unit) / unit
}

function printPercent(piece: PercentPiece, tally: Tally, before: Tally): string {
  const round = roundings.find(each => (piece.percent ?? 0) === percentOf(piece, before, each)) ?? Math.floor
  return percentOf(piece, tally, round).toFixed(piece.decimals)
}

function filledOf({cells}: BarReading, {done, total}: Tally, round: Round): number {
  return total === 0 ? 0 : round((done / total) * cells)
}

function roundingOf(bar: BarReading, before: Tally): Round {
  return roundings.find(round => bar.filled === filledOf(bar, before, round)) ?? Math.floor
}

function printBar({cells, signs}: BarReading, filled: number): string {
  return signs[0].repeat(filled) + signs[1].repeat(cells - filled)
}
