import type {Curriculum} from '../model.ts'

export type PartName = 'scopes' | 'tables' | 'lists' | 'items'

/** What a model was unpacked from: lines of it are right still where nothing in them was made anew. */
export interface KeptLines {
  readonly text: string
  readonly values: readonly unknown[]
  readonly lines: {readonly [Part in PartName]: readonly string[]}
  /** As they were unpacked. */
  readonly things: {readonly [Part in PartName]: () => Curriculum[Part]}
}

/** How many things are in a line: few enough for a line to be packed again because of one of them. */
export const thingsInLine = 256

const known = new WeakMap<Curriculum['scopes'], KeptLines>()
const touched = new WeakSet<object>()

export function rememberLines(scopes: Curriculum['scopes'], kept: KeptLines): void {
  known.set(scopes, kept)
}

/** More values than these for each item are mostly such as nothing has any more. */
const mostValues = 4
const fewValues = 1_000

/** `undefined` where positions may be others, nothing was unpacked, or it is time to sort out what is kept. */
export function keptLinesOf({scopes, tables, lists, items, text}: Curriculum): KeptLines | undefined {
  const kept = known.get(scopes)
  const isAlike =
    kept?.text === text &&
    kept.values.length < mostValues * items.length + fewValues &&
    kept.things.tables().length === tables.length &&
    kept.things.lists() === lists &&
    kept.things.items().length === items.length
  return isAlike ? kept : undefined
}

/** To be called for what is changed in place. */
export function markTouched(thing: object): void {
  touched.add(thing)
}

/** The line that these things, from a position on, were unpacked from; `undefined` unless they are the very same. */
export function lineKept(
  {things, lines}: KeptLines,
  part: PartName,
  {some, from}: {readonly some: readonly object[]; readonly from: number},
): string | undefined {
  const before = things[part]()
  const isSame = some.every((thing, index) => thing === before[from + index] && !touched.has(thing))
  return isSame ? lines[part][from / thingsInLine] : undefined
}
