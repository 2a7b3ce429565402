import {idPlaces, plainKey} from './address-items.ts'
import type {Curriculum, Item} from './model.ts'
import type {Scope} from './scope.ts'
import {unitOf} from './scope-path.ts'

/** Something that is going to stand in a document. */
export interface NewThing {
  readonly scope: Scope
  readonly title: string
  /** Where in the text it is put. */
  readonly offset: number
  /** How many new items stand before it there. */
  readonly before?: number
}

/** What it will be called: ids are positions, so they count what stands before it in its place. */
export function addressOfNew(
  {items, units}: Curriculum,
  {scope, title, offset, before = 0}: NewThing,
): Pick<Item, 'id' | 'key'> {
  const thing = {scope, title, unit: unitOf(scope)}
  const placeOf = idPlaces(units)
  const place = placeOf(thing)
  const earlier = items.filter(item => item.span.start < offset && placeOf(item) === place)
  return {id: `${place}.${earlier.length + before + 1}`, key: plainKey(thing)}
}
