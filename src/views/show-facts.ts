import {displayWidth} from '../notation/display-width.ts'
import type {Look} from './look.ts'
import {paletteFor} from './palette.ts'
import {wrapText} from './wrap-text.ts'

/** A label and what stands beside it, already readable. */
export interface Fact {
  readonly label: string
  readonly text: string
}

const gap = 2
const narrowest = 16

/** Labels in one column, texts in the other, wrapped between words on a terminal; below each other on a narrow one. */
export function showFacts(facts: readonly Fact[], look: Look): string[] {
  if (look.plain) return facts.map(({label, text}) => `${label.toLowerCase()}: ${text}`)
  const {faint} = paletteFor(look)
  const indent = Math.max(0, ...facts.map(({label}) => displayWidth(label))) + gap
  const room = look.isTerminal ? look.width - indent : Number.POSITIVE_INFINITY
  if (room < narrowest) {
    const below = Math.max(1, look.width - gap)
    return facts.flatMap(({label, text}) => [
      faint(label),
      ...wrapText(text, below).map(line => ' '.repeat(gap) + line),
    ])
  }
  return facts.flatMap(({label, text}) => {
    const padding = ' '.repeat(indent - displayWidth(label))
    return wrapText(text, room).map((line, index) =>
      index === 0 ? `${faint(label)}${padding}${line}` : `${' '.repeat(indent)}${line}`,
    )
  })
}
