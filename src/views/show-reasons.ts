import {findReasons} from '../curriculum/find-reasons.ts'
import type {Item} from '../curriculum/model.ts'
import type {Look} from './look.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {showFacts} from './show-facts.ts'

/** What made an item what it is, below what is known of it. */
export function showReasons(item: Item, look: Look): string {
  const facts = findReasons(item).map(({what, why}) => ({
    label: readableText(what, look),
    text: readableText(why, look),
  }))
  const lines = showFacts(facts, look)
  return look.plain ? printLines(lines) : printLines(['', paletteFor(look).strong('Why'), ...lines])
}
