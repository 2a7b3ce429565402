import {isAscii} from '../notation/letters.ts'
import {mayBeSpelt, mayHold} from '../notation/may-name.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'

/** All that something may be called. */
export interface Names {
  readonly titles: readonly string[]
  /** Ids, keys, slugs: compared but for case. */
  readonly addresses: readonly string[]
}

/** How to ask for names, where there are so many things that not all names of all are made up for every search. */
export interface Naming<Thing> {
  readonly hasTitle: (thing: Thing, isMeant: (title: string) => boolean) => boolean
  /** The address is in lower case. */
  readonly hasAddress: (thing: Thing, address: string) => boolean
}

/** How well a text names something, best first; `same` is equal but for case, accents, punctuation and the like. */
export type Tier = 'title' | 'address' | 'same' | 'prefix' | 'substring'

export interface NameMatch<Thing> {
  readonly tier: Tier
  /** At least one, in the order given. */
  readonly things: readonly Thing[]
}

/** Finds things by name: all that the best tier holds, `undefined` when no tier holds anything. */
export function indexNames<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => Names,
): (text: string) => NameMatch<Thing> | undefined {
  const named = things.map(thing => ({thing, names: namesOf(thing)}))
  const find = indexNamed(named, {
    hasTitle: ({names}, isMeant) => names.titles.some(isMeant),
    hasAddress: ({names}, address) => names.addresses.some(each => each.toLowerCase() === address),
  })
  return text => {
    const match = find(text)
    return match && {tier: match.tier, things: match.things.map(({thing}) => thing)}
  }
}

/**
 * The same for things of which there may be very many: titles are normalised once, only when no exact title or address was
 * found, and only those that may be meant.
 */
export function indexNamed<Thing>(
  things: readonly Thing[],
  {hasTitle, hasAddress}: Naming<Thing>,
): (text: string) => NameMatch<Thing> | undefined {
  const normalise = remembering(normaliseTitle)
  const collect = (tier: Tier, isMeant: (thing: Thing) => boolean): NameMatch<Thing> | undefined => {
    const meant = things.filter(isMeant)
    return meant.length > 0 ? {tier, things: meant} : undefined
  }
  const collectTitled = (tier: Tier, isMeant: (title: string) => boolean) =>
    collect(tier, thing => hasTitle(thing, isMeant))
  return text => {
    const exact = text.trim()
    if (exact === '') return undefined
    const address = exact.toLowerCase()
    const literal =
      collectTitled('title', title => title === exact) ??
      collect('address', thing => hasAddress(thing, address))
    if (literal) return literal
    const query = normaliseTitle(text)
    // An emoji that titles begin with tells them apart as well.
    if (query === '')
      return isAscii(exact) ? undefined : collectTitled('substring', title => title.includes(exact))
    const [squeezed, word] = [squeeze(query), longestWord(query)]
    return (
      collectTitled('same', title => mayBeSpelt(title, squeezed) && squeeze(normalise(title)) === squeezed) ??
      collectTitled('prefix', title => mayHold(title, word) && normalise(title).startsWith(query)) ??
      collectTitled('substring', title => mayHold(title, word) && normalise(title).includes(query))
    )
  }
}

function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = work(text)
    known.set(text, made)
    return made
  }
}

function longestWord(query: string): string {
  return query.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
}

/** `web sockets` and `WebSockets` differ in spacing only. */
function squeeze(title: string): string {
  return title.replaceAll(' ', '')
}
