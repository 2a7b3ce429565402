import {confidenceOf, contentOf, dateOf, noteOf, scaleOf, statusOf} from '../curriculum/item-facts.ts'
import type {Item} from '../curriculum/model.ts'
import {scopePath} from '../curriculum/scope-path.ts'
import {showContent} from './list-columns.ts'
import type {Look} from './look.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {type Fact, showFacts} from './show-facts.ts'
import {showStars} from './show-stars.ts'
import {statusWord, symbolsFor} from './symbols.ts'
import {wrapOn} from './wrap-text.ts'

/** All that is known of one item. What it could have and has not is said to be blank. */
export function showItem(item: Item, look: Look): string {
  const title = readableText(item.title, look)
  const facts = itemFacts(item, look)
  if (look.plain) return printLines(showFacts([{label: 'title', text: title}, ...facts], look))
  return printLines([...wrapOn(title, look).map(paletteFor(look).strong), ...showFacts(facts, look)])
}

const blank = 'blank'

function itemFacts(item: Item, look: Look): Fact[] {
  const facts: Fact[] = []
  const add = (label: string, text: string): void => void facts.push({label, text: readableText(text, look)})
  const status = statusOf(item)
  if (status !== null) add('Status', showStatusOf(status, look))
  if (scaleOf(item) !== null) {
    add('Confidence', showStars(confidenceOf(item), scaleOf(item), look) || `none of ${scaleOf(item)}`)
  }
  if (hasDate(item)) add('Date', dateOf(item) ?? blank)
  if (hasContent(item)) add('Value', showContent(item) || String(contentOf(item) ?? blank))
  if (hasNote(item)) add('Note', noteOf(item) ?? blank)
  add('Kind', item.kind)
  const path = scopePath(item.scope).join(look.plain ? ', ' : ' › ')
  if (path !== '') add('Place', path)
  add('Line', String(item.line))
  add('Id', item.id)
  add('Key', item.key)
  return facts
}

function showStatusOf(status: NonNullable<ReturnType<typeof statusOf>>, look: Look): string {
  return look.plain ? statusWord(status) : `${symbolsFor(look).status[status]} ${statusWord(status)}`
}

function hasDate(item: Item): boolean {
  if (item.kind === 'concept' || item.kind === 'entry') return item.date !== null
  return dateOf(item) !== null
}

function hasNote(item: Item): boolean {
  if (item.kind === 'concept' || item.kind === 'entry' || item.kind === 'rating') return item.note !== null
  return noteOf(item) !== null
}

function hasContent(item: Item): boolean {
  if (item.kind === 'field') return item.value.value.type !== 'rating' && item.value.value.type !== 'date'
  return item.kind === 'question' || item.kind === 'slot' || item.kind === 'entry'
}
