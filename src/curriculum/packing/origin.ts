import type {Curriculum} from '../model.ts'

export type PartName = 'scopes' | 'tables' | 'lists' | 'items'

/** What a model was unpacked from: lines of it are right still where nothing in them was made anew. */
export interface Origin {
  readonly text: string
  readonly values: readonly unknown[]
  readonly lines: {readonly [Part in PartName]: readonly string[]}
  /** As they were unpacked. */
  readonly things: {readonly [Part in PartName]: () => Curriculum[Part]}
}

/** How many things are in a line: few enough for a line to be packed again because of one of them. */
export const thingsInLine = 256

const origins = new WeakMap<Curriculum['scopes'], Origin>()
const touched = new WeakSet<object>()

export function rememberOrigin(scopes: Curriculum['scopes'], origin: Origin): void {
  origins.set(scopes, origin)
}

/** `undefined` where positions may be others, or nothing was unpacked. */
export function originOf({scopes, tables, lists, items, text}: Curriculum): Origin | undefined {
  const origin = origins.get(scopes)
  const isAlike =
    origin?.text === text &&
    origin.things.tables().length === tables.length &&
    origin.things.lists() === lists &&
    origin.things.items().length === items.length
  return isAlike ? origin : undefined
}

/** To be called for what is changed in place. */
export function markTouched(thing: object): void {
  touched.add(thing)
}

/** The line that these things, from a position on, were unpacked from; `undefined` unless they are the very same. */
export function lineKept(
  {things, lines}: Origin,
  part: PartName,
  {some, from}: {readonly some: readonly object[]; readonly from: number},
): string | undefined {
  const before = things[part]()
  const isSame = some.every((thing, index) => thing === before[from + index] && !touched.has(thing))
  return isSame ? lines[part][from / thingsInLine] : undefined
}
