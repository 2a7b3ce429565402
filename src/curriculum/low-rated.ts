import {once} from '../notation/once.ts'
import type {ItemChange} from './contents.ts'
import {confidenceOf, scaleOf, statusOf} from './item-facts.ts'
import type {Item} from './model.ts'

/** What was given few stars. */
export interface LowRated {
  /** Where it stands among the items, by its share of all the stars that can be given. */
  readonly byShare: () => ReadonlyMap<number, readonly number[]>
  /** Since it was put together. */
  readonly isChanged: boolean
}

/** Two stars of five. */
const lowShare = 0.4

/** `null` for what has more stars, for what nobody rated yet and for what is skipped. */
export function lowShareOf(item: Item): number | null {
  const confidence = confidenceOf(item)
  if (confidence === null || statusOf(item) === 'skipped') return null
  const share = confidence / (scaleOf(item) ?? 5)
  return share <= lowShare ? share : null
}

/** Goes through all items. */
export function findLowRated(items: readonly Item[]): LowRated {
  const found = new Map<number, number[]>()
  items.forEach((item, position) => {
    const share = lowShareOf(item)
    if (share === null) return
    const alike = found.get(share)
    if (alike) alike.push(position)
    else found.set(share, [position])
  })
  return {byShare: () => found, isChanged: false}
}

/** When some items, by their positions, have become others. */
export function changeLowRated(known: LowRated, changes: ReadonlyMap<number, ItemChange>): LowRated {
  const moved = [...changes].flatMap(([position, {was, is}]) => {
    const [before, after] = [lowShareOf(was), lowShareOf(is)]
    return before === after ? [] : [{position, before, after}]
  })
  if (moved.length === 0) return known
  const byShare = once(() => {
    const found = new Map(known.byShare())
    const positionsOf = (share: number): readonly number[] => found.get(share) ?? []
    for (const {position, before, after} of moved) {
      if (before !== null)
        found.set(
          before,
          positionsOf(before).filter(each => each !== position),
        )
      if (after !== null)
        found.set(
          after,
          [...positionsOf(after), position].toSorted((a, b) => a - b),
        )
    }
    return found
  })
  return {byShare, isChanged: true}
}
