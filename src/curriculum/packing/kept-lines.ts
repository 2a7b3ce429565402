import type {Curriculum} from '../model.ts'
import type {PackedModel} from './packed-model.ts'

/** What a model was unpacked from: lines of it are right still where nothing in them has become another. */
export interface KeptLines {
  readonly text: string
  readonly model: PackedModel
}

const known = new WeakMap<Curriculum['scopes'], KeptLines>()
const touched = new WeakSet<object>()

export function rememberLines(scopes: Curriculum['scopes'], kept: KeptLines): void {
  known.set(scopes, kept)
}

/** More values than these for each item are mostly such as nothing has any more. */
const mostValues = 4
const fewValues = 1_000

/** `undefined` where positions may be others, nothing was unpacked, or it is time to sort out what is kept. */
export function keptLinesOf({scopes, text, shelves}: Curriculum): PackedModel | undefined {
  const kept = known.get(scopes)
  if (!shelves || kept?.text !== text) return undefined
  const {model} = kept
  return model.head.values.length < mostValues * shelves.items.length + fewValues ? model : undefined
}

/** To be called for what is changed in place. */
export function markTouched(thing: object): void {
  touched.add(thing)
}

export function isTouched(thing: object): boolean {
  return touched.has(thing)
}
