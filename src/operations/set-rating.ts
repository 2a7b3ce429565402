import type {Curriculum, Item, Located, RatingValue} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {writeIn} from '../notation/write-in.ts'
import {writeRating} from '../notation/write-rating.ts'
import type {ItemChange} from './item-change.ts'

/** A number of stars, or how many more or fewer. */
export type RatingIntent =
  | {readonly kind: 'set'; readonly value: number}
  | {readonly kind: 'add'; readonly value: number}

/** The item's stars, when it has a place for them. */
function ratingPlace(item: Item): Located<RatingValue> | null {
  if (item.kind === 'concept' || item.kind === 'rating') return item.rating
  if (item.kind !== 'field' || item.value.value.type !== 'rating') return null
  return {...item.value, value: item.value.value.rating}
}

/** Stars on the column's own scale; what stands behind them (`(1-5)`) stays. Throws `wrong-kind` or `invalid-value`. */
export function setRating(curriculum: Curriculum, item: Item, intent: RatingIntent): ItemChange | undefined {
  const located = ratingPlace(item)
  if (!located) {
    throw new TrackerError('wrong-kind', `${item.id} "${item.title}" has no place for stars`, {
      hint: 'only concepts, skills and star fields are rated: see tracker list kind:rating',
    })
  }
  const value = newRating(item, located.value, intent)
  return value === located.value.value ? undefined : writeStars(curriculum, item, {located, value})
}

/** Back to no stars at all. */
export function clearRating(curriculum: Curriculum, item: Item): ItemChange | undefined {
  const located = ratingPlace(item)
  return !located || located.value.value === null
    ? undefined
    : writeStars(curriculum, item, {located, value: null})
}

interface Stars {
  readonly located: Located<RatingValue>
  readonly value: number | null
}

function writeStars(curriculum: Curriculum, item: Item, {located, value}: Stars): ItemChange {
  const {scale} = located.value
  const form = writeRating(value, located.value)
  // Behind a label something has to stand: without it there is no value to write to.
  const written = form === '' && item.kind === 'field' ? writeRating(value, {style: 'stars', scale}) : form
  const stars = writeIn(curriculum.notation.alphabet, written)
  const before = located.value.value
  return {
    item,
    fields: [{field: 'confidence', before, after: value}],
    writes: [{place: located.place, text: stars + located.raw.slice(located.value.length)}],
    ...(item.kind === 'field' ? {consequences: [{field: 'value', after: value}]} : {}),
  }
}

function newRating(item: Item, {value, scale}: RatingValue, intent: RatingIntent): number | null {
  if (intent.kind === 'add') {
    if (value === null && intent.value < 0) return null
    return Math.min(Math.max((value ?? 0) + intent.value, 1), scale)
  }
  if (Number.isInteger(intent.value) && intent.value >= 1 && intent.value <= scale) return intent.value
  throw new TrackerError(
    'invalid-value',
    `${intent.value} is not on the scale of "${item.title}", which goes from 1 to ${scale}`,
    {
      hint: `write a whole number from 1 to ${scale}, or +1 or -1`,
    },
  )
}
