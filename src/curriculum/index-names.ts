import {isAscii} from '../notation/letters.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'

/** All that something may be called. */
export interface Names {
  readonly titles: readonly string[]
  /** Ids, keys, slugs: compared but for case. */
  readonly addresses: readonly string[]
}

/** How well a text names something, best first; `same` is equal but for case, accents, punctuation and the like. */
export type Tier = 'title' | 'address' | 'same' | 'prefix' | 'substring'

export interface NameMatch<Thing> {
  readonly tier: Tier
  /** At least one, in the order given. */
  readonly things: readonly Thing[]
}

/**
 * Finds things by name: all that the best tier holds, `undefined` when no tier holds anything.
 * Titles are normalised once, and only when no exact title or address was found.
 */
export function indexNames<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => Names,
): (text: string) => NameMatch<Thing> | undefined {
  const named = things.map(thing => ({thing, names: namesOf(thing)}))
  let normalised: readonly NormalNames<Thing>[] | undefined
  return text => {
    const exact = text.trim()
    if (exact === '') return undefined
    const address = exact.toLowerCase()
    const literal =
      collect('title', named, ({names}) => names.titles.includes(exact)) ??
      collect('address', named, ({names}) => names.addresses.some(each => each.toLowerCase() === address))
    if (literal) return literal
    const query = normaliseTitle(text)
    if (query === '') return isAscii(exact) ? undefined : collect('substring', named, holding(exact))
    normalised ??= named.map(({thing, names}) => ({thing, titles: names.titles.map(normaliseTitle)}))
    const squeezed = squeeze(query)
    return (
      collect('same', normalised, ({titles}) => titles.some(title => squeeze(title) === squeezed)) ??
      collect('prefix', normalised, ({titles}) => titles.some(title => title.startsWith(query))) ??
      collect('substring', normalised, ({titles}) => titles.some(title => title.includes(query)))
    )
  }
}

/** An emoji that titles begin with tells them apart as well. */
function holding(sign: string): (each: {readonly names: Names}) => boolean {
  return ({names}) => names.titles.some(title => title.includes(sign))
}

interface NormalNames<Thing> {
  readonly thing: Thing
  readonly titles: readonly string[]
}

function collect<Named extends {readonly thing: unknown}>(
  tier: Tier,
  named: readonly Named[],
  isMeant: (each: Named) => boolean,
): NameMatch<Named['thing']> | undefined {
  const things = named.filter(isMeant).map(({thing}) => thing)
  return things.length > 0 ? {tier, things} : undefined
}

/** `web sockets` and `WebSockets` differ in spacing only. */
function squeeze(title: string): string {
  return title.replaceAll(' ', '')
}
