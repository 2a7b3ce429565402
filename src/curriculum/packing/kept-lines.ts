import type {Curriculum} from '../model.ts'
import type {PackedModel} from './packed-model.ts'

/** What a model was unpacked from: lines of it are right still where nothing in them has become another. */
export interface KeptLines {
  readonly text: string
  readonly model: PackedModel
}

const known = new WeakMap<Curriculum['lines'], KeptLines>()

/** Whatever is amended of the model has the same index of its lines still. */
export function rememberLines(lines: Curriculum['lines'], kept: KeptLines): void {
  known.set(lines, kept)
}

/** More values than these for each item are mostly such as nothing has any more. */
const mostValues = 4
const fewValues = 1_000

/** `undefined` where positions may be others, nothing was unpacked, or it is time to sort out what is kept. */
export function keptLinesOf({lines, text, shelves}: Curriculum): PackedModel | undefined {
  const kept = known.get(lines)
  if (!shelves || kept?.text !== text) return undefined
  const {model} = kept
  return model.head.values.length < mostValues * shelves.items.length + fewValues ? model : undefined
}
