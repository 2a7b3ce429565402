import {contentOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Field} from '../curriculum/model.ts'
import {surveyItems} from '../curriculum/survey-items.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {writeIn} from '../notation/write-in.ts'
import {writeRating} from '../notation/write-rating.ts'
import {writeRatio} from '../notation/write-ratio.ts'

/** How the value looked before anybody wrote one: as in a like field that is still blank, else as its type is left open. */
export function blankForm(curriculum: Curriculum, field: Field): string {
  const {raw, value} = field.value
  if (contentOf(field) === null) return raw
  const like = surveyItems(curriculum).fields.find(
    each =>
      each !== field &&
      contentOf(each) === null &&
      normaliseTitle(each.title) === normaliseTitle(field.title),
  )
  if (like) return like.value.raw
  switch (value.type) {
    case 'date':
      return field.role === 'other' ? '___________' : '[Date]'
    case 'ratio':
      return hasAim(field) ? writeRatio(raw, '___') : '___/___'
    case 'percent':
    case 'number':
      return raw.replace(/^\d+(?:[.,]\d+)?/, '___')
    case 'rating':
      return (
        writeIn(curriculum.notation.alphabet, writeRating(null, value.rating)) +
        raw.slice(value.rating.length)
      )
    case 'text':
      return ''
  }
}

/** How many entries or units there are to be is known without any. */
function hasAim({role}: Field): boolean {
  return role === 'counter' || role === 'current-unit'
}
