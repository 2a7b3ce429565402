import type {ItemChange} from './contents.ts'
import type {Curriculum, Table} from './model.ts'
import type {Scope} from './scope.ts'

/** What became of a model: all but what is told here is in both, the same in all but its place, in the same order. */
export interface AmendedFrom {
  readonly known: Curriculum
  /** Items, tables and scopes by their positions. */
  readonly items: ReadonlyMap<number, ItemChange>
  readonly tables: ReadonlyMap<number, {readonly was: Table; readonly is: Table}>
  readonly scopes: ReadonlyMap<number, {readonly was: Scope; readonly is: Scope}>
}

const origins = new WeakMap<Curriculum, AmendedFrom>()

export function noteOrigin(amended: Curriculum, origin: AmendedFrom): void {
  origins.set(amended, origin)
}

/** What a model was amended from; `undefined` for one that was read as a whole. */
export function originOf(curriculum: Curriculum): AmendedFrom | undefined {
  return origins.get(curriculum)
}
