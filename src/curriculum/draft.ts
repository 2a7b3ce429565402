import type {Item} from './model.ts'

type WithoutAddress<Each> = Each extends Item ? Omit<Each, 'id' | 'key'> : never

/** An item before the whole document is known, which decides its id and its key. */
export type ItemDraft = WithoutAddress<Item>
