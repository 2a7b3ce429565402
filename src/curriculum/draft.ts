import type {Item} from './model.ts'

/**
 * An item before the whole document is known, which decides its id and its key: until then both are empty, and
 * `addressItems` alone writes them.
 */
export type ItemDraft = Item & {id: string; key: string}
