import {indexScopes} from './find-scope.ts'
import type {Curriculum, Item} from './model.ts'
import {isWithin} from './scope-path.ts'

/** A reading of `SCOPE/TITLE`: what remains of the name, and the items it may be the name of. */
interface ScopedTitle<Thing> {
  readonly title: string
  readonly items: readonly Thing[]
}

/**
 * Cuts a text at each slash whose left side names a unit or section; several such scopes are one. Titles contain
 * slashes themselves (`Pub/Sub Model`), so the whole text has to be tried before.
 */
export function scopedTitles<Thing extends Pick<Item, 'scope'>>(
  curriculum: Curriculum,
  items: readonly Thing[],
  text: string,
): readonly ScopedTitle<Thing>[] {
  const places = curriculum.scopes.filter(({kind}) => kind === 'unit' || kind === 'section')
  const find = indexScopes(curriculum, places)
  return slashesIn(text).flatMap(slash => {
    const scopes = find(text.slice(0, slash))?.things ?? []
    const within = items.filter(item => scopes.some(scope => isWithin(item.scope, scope)))
    return within.length > 0 ? [{title: text.slice(slash + 1), items: within}] : []
  })
}

/** Every cut costs a search: nobody writes more slashes than this. */
const mostCuts = 12

function slashesIn(text: string): readonly number[] {
  const slashes: number[] = []
  let slash = text.indexOf('/')
  while (slash !== -1 && slashes.length < mostCuts) {
    slashes.push(slash)
    slash = text.indexOf('/', slash + 1)
  }
  return slashes
}
