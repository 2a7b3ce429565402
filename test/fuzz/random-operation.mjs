import {
  markItems,
  noteItem,
  rateItems,
  refreshValues,
  resetItems,
  startItems,
  tickItems,
} from '../../dist/library/index.mjs'
import {randomText} from './hostile-text.mjs'

const today = '2025-11-05'

/**
 * A random verb with random words for one or two of the document's items; `undefined` when it has none.
 *
 * @param {import('./random-numbers.mjs').Random} random
 * @param {import('../../src/curriculum/model.ts').Curriculum} curriculum
 */
export function randomOperation(random, curriculum) {
  const {items} = curriculum
  if (items.length === 0) return undefined
  const chosen = [...new Set(Array.from({length: 1 + random.below(2)}, () => random.pick(items)))]
  const [item] = chosen
  const status = random.pick(['done', 'in-progress', 'not-started', 'skipped'])
  const rating = random.pick([
    {kind: 'set', value: random.below(7)},
    {kind: 'add', value: random.pick([1, -1])},
  ])
  const note = {text: randomText(random), append: random.below(3) === 0}
  const verbs = [
    () => markItems(curriculum, chosen, {status, today}),
    () => markItems(curriculum, chosen, {status: 'done', confidence: rating, day: today, note, today}),
    () => startItems(curriculum, chosen, today),
    () => resetItems(curriculum, chosen),
    () => rateItems(curriculum, chosen, {rating, note}),
    () => noteItem(curriculum, item, note),
    () => tickItems(curriculum, chosen, random.below(2) === 0),
    () => refreshValues(curriculum),
  ]
  return random.pick(verbs)
}
