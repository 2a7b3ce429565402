import {scaleOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import type {ItemDifference} from '../operations/compare-curricula.ts'
import type {FieldContent} from '../operations/operation.ts'
import type {Look} from './look.ts'
import {readableText} from './readable-text.ts'
import {showFieldContent} from './show-field-content.ts'
import {symbolsFor} from './symbols.ts'

/**
 * What an edit by hand did, a line for each item: `CAP Theorem: not started → mastered`. `after` tells which titles
 * need an id beside them.
 */
export function showDifferences(
  differences: readonly ItemDifference[],
  after: Curriculum,
  look: Look,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const {title} of after.items) counts.set(title, (counts.get(title) ?? 0) + 1)
  return differences.map(({item, kind, fields}) => {
    const id = (counts.get(item.title) ?? 0) > 1 ? ` (${item.id})` : ''
    const name = readableText(item.title, look) + id
    if (kind !== 'changed') return `${name}: ${kind}`
    return `${name}: ${fields.map(each => showField(item, each, look)).join('; ')}`
  })
}

function showField(item: Item, {field, before, after}: ItemDifference['fields'][number], look: Look): string {
  const show = (content: FieldContent): string =>
    (field === 'status' ? doneWord(item, content) : null) ??
    showFieldContent(
      content,
      {field, scale: scaleOf(item), mayBeStatus: field === 'status'},
      {...look, plain: true},
    )
  const label = field === 'status' || field === 'value' ? '' : `${field} `
  const sign = look.plain ? 'to' : symbolsFor(look).arrow
  return `${label}${show(before)} ${sign} ${show(after)}`
}

/** Of a concept and a question, what is done is said in the word that its kind has for it. */
function doneWord({kind}: Item, content: FieldContent): string | null {
  if (content !== 'done') return null
  if (kind === 'concept') return 'mastered'
  return kind === 'question' ? 'yes' : null
}
