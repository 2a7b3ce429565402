import type {NameMatch} from './index-names.ts'
import type {Preference} from './is-suitable.ts'
import type {Curriculum, Item} from './model.ts'
import type {Scope} from './scope.ts'
import type {ItemName} from './shelves.ts'

export interface FindOptions {
  /** The texts of `--in`: each narrows the one before. */
  readonly within: readonly string[]
  readonly prefer: Preference
  /** As typed, for messages: `mark`. */
  readonly verb: string
}

/** What one search for items goes through; the names are indexed once for all words, and only what they name is made. */
export interface ItemSearch {
  readonly curriculum: Curriculum
  readonly inside: Scope | undefined
  readonly names: () => readonly ItemName[]
  readonly find: (text: string) => NameMatch<ItemName> | undefined
  readonly itemOf: (name: ItemName) => Item
  readonly options: FindOptions
}
