import type {Day} from '../calendar/day.ts'
import type {Status} from '../notation/readings.ts'
import type {FieldValue, Item, Located, RatingValue} from './model.ts'

/**
 * How far an item has come; `null` for kinds that are never finished.
 * A question answered no is still to be done: `contentOf` tells it from one that nobody answered.
 */
export function statusOf(item: Item): Status | null {
  switch (item.kind) {
    case 'concept':
      return item.status.value.status
    case 'task':
      return item.box.value
    case 'question':
      return item.answer.value.answer === 'yes' ? 'done' : 'not-started'
    case 'field':
    case 'entry':
    case 'rating':
    case 'slot':
      return null
  }
}

/** Whole stars; `null` where none are given or none can be. */
export function confidenceOf(item: Item): number | null {
  return ratingOf(item)?.value ?? null
}

/** The most stars that can be given; `null` where there is no place for stars. */
export function scaleOf(item: Item): number | null {
  return ratingOf(item)?.scale ?? null
}

/** The day written for an item; `null` when blank, undecidable, or when its kind has no day. */
export function dateOf(item: Item): Day | null {
  switch (item.kind) {
    case 'concept':
    case 'entry':
      return item.date?.value.day ?? null
    case 'question':
      return item.answer.value.day
    case 'field':
      return item.value.value.type === 'date' ? item.value.value.day : null
    case 'task':
    case 'rating':
    case 'slot':
      return null
  }
}

/** Blank notes are `null`. */
export function noteOf(item: Item): string | null {
  switch (item.kind) {
    case 'concept':
    case 'entry':
    case 'rating':
      return present(item.note?.value ?? null)
    case 'question':
      return present(item.answer.value.note)
    case 'task':
    case 'field':
    case 'slot':
      return null
  }
}

/**
 * What an item says beyond status, stars, day and note: the value of a field (numbers as numbers, days as
 * `YYYY-MM-DD`, a ratio as written), `yes` or `no` of a question, the text of a slot. `null` when blank.
 */
export function contentOf(item: Item): string | number | null {
  switch (item.kind) {
    case 'question':
      return item.answer.value.answer
    case 'field':
      return fieldContent(item.value)
    case 'slot':
      return present(item.text.value)
    case 'concept':
    case 'task':
    case 'entry':
    case 'rating':
      return null
  }
}

/** Whether the item by itself counts towards completion; the entries of a log count through its counter. */
export function isTrackable(item: Item): boolean {
  switch (item.kind) {
    case 'concept':
    case 'task':
    case 'question':
      return true
    case 'field':
    case 'entry':
    case 'rating':
    case 'slot':
      return false
  }
}

export function isDone(item: Item): boolean {
  return statusOf(item) === 'done'
}

function ratingOf(item: Item): RatingValue | null {
  switch (item.kind) {
    case 'concept':
    case 'rating':
      return item.rating?.value ?? null
    case 'field':
      return item.value.value.type === 'rating' ? item.value.value.rating : null
    case 'task':
    case 'question':
    case 'entry':
    case 'slot':
      return null
  }
}

/** The content of a value, as it is or as it would be. */
export function fieldContent({
  value,
  raw,
}: Pick<Located<FieldValue>, 'value' | 'raw'>): string | number | null {
  switch (value.type) {
    case 'date':
      return value.day ?? (value.format === null ? null : raw.trim())
    case 'ratio':
      return value.done === null ? null : raw.trim()
    case 'percent':
      return value.percent
    case 'number':
      return value.number
    case 'rating':
      return value.rating.value
    case 'text':
      return present(value.text)
  }
}

function present(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text
}
