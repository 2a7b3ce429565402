import type {Curriculum} from './model.ts'

/** What became of a model: all that is in neither set is in both models, the same in all but its place, in the same order. */
export interface AmendedFrom {
  readonly known: Curriculum
  /** Items, scopes and tables. */
  readonly before: ReadonlySet<object>
  readonly after: ReadonlySet<object>
}

const origins = new WeakMap<Curriculum, AmendedFrom>()

export function noteOrigin(amended: Curriculum, origin: AmendedFrom): void {
  origins.set(amended, origin)
}

/** What a model was amended from; `undefined` for one that was read as a whole. */
export function originOf(curriculum: Curriculum): AmendedFrom | undefined {
  return origins.get(curriculum)
}
