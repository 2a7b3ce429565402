import type {Item} from '../curriculum/model.ts'
import {placeOf} from '../curriculum/scope-path.ts'
import type {Look} from './look.ts'

/** `Week 3 › Practice`; with words only for those who listen. */
export function showPlace(item: Item, look: Look): string {
  const place = placeOf(item)
  return look.plain ? place.replaceAll(' › ', ', ') : place
}
