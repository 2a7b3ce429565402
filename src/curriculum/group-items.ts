import {confidenceOf, dateOf, statusOf} from './item-facts.ts'
import type {Item} from './model.ts'
import {readChoice} from './read-choice.ts'
import {describeScope, partOf} from './scope-path.ts'

type GroupKey = 'unit' | 'part' | 'section' | 'kind' | 'status' | 'confidence' | 'date'

export interface ItemGroup {
  readonly by: GroupKey
  /** What the items have in common, for people; `null` for those that have no such thing. */
  readonly title: string | null
  readonly items: readonly Item[]
}

const titles: Readonly<Record<GroupKey, (item: Item) => string | null>> = {
  unit: item => item.unit?.title ?? null,
  part: item => partOf(item.scope)?.title ?? null,
  section: item => describeScope(item.scope) || null,
  kind: item => item.kind,
  status: statusOf,
  confidence: item => {
    const confidence = confidenceOf(item)
    return confidence === null ? null : `${confidence}`
  },
  date: dateOf,
}

export const groupKeys = Object.keys(titles) as readonly GroupKey[]

/**
 * Puts items together that have something in common: `unit`, `part`, `section`, `kind`, `status`, `confidence` or
 * `date`, or any unique beginning. Groups come in the order of their first items, which keep theirs.
 *
 * Throws `usage` for an unknown key.
 */
export function groupItems(items: readonly Item[], text: string): readonly ItemGroup[] {
  const by = readChoice(text, groupKeys, 'way to group')
  const identify = identities[by] ?? titles[by]
  const groups = new Map<unknown, Item[]>()
  for (const item of items) {
    const identity = identify(item)
    const group = groups.get(identity)
    if (group) group.push(item)
    else groups.set(identity, [item])
  }
  return [...groups.values()].map(group => ({
    by,
    title: group[0] ? titles[by](group[0]) : null,
    items: group,
  }))
}

/** Places may share a title: two units called `Week 1` are two groups. */
const identities: Readonly<Partial<Record<GroupKey, (item: Item) => unknown>>> = {
  unit: item => item.unit,
  part: item => partOf(item.scope),
  section: item => item.scope,
}
