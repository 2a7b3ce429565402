import {normaliseTitle} from '../notation/normalise-title.ts'
import {nameDistance} from './name-distance.ts'
import {suggest} from './suggest.ts'

/** ` (did you mean "Feedback"?)`, to be put behind a complaint; empty when none of the few names is near. */
export function meantAmong(text: string, names: readonly string[]): string {
  const [near = shortName(text, names)] = suggest(text, [...new Set(names)], name => [name])
  return near === undefined ? '' : ` (did you mean "${near}"?)`
}

/** Among a few names, three letters say something too. */
function shortName(text: string, names: readonly string[]): string | undefined {
  const query = normaliseTitle(text)
  if (query.length !== 3) return undefined
  return names.find(name => normaliseTitle(name) !== '' && nameDistance(query, normaliseTitle(name), 1) <= 1)
}
