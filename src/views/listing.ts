import type {ItemGroup} from '../curriculum/group-items.ts'
import type {ListColumnName} from './list-columns.ts'

/** Items in the order wanted, for another program. */
export interface Listing {
  /** One group of all items, unless they are grouped. */
  readonly groups: readonly ItemGroup[]
  readonly isGrouped: boolean
  /** The usual ones of the format when `null`. */
  readonly columns: readonly ListColumnName[] | null
}
