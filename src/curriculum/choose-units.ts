import type {ScopeDraft} from './outline.ts'

export interface ChosenUnits {
  readonly units: ReadonlySet<ScopeDraft>
  readonly parts: ReadonlySet<ScopeDraft>
}

/**
 * Of all headings with a unit's word and number, which are the units and which are the parts that hold them.
 *
 *     ## Part 1             a part: units stand below it
 *     ### Week 1            a unit …
 *     #### Day 1 … Day 7    … and its days sections, when every week counts its days from 1 again
 *
 * Bold lines are units only in a document whose headings are none.
 */
export function chooseUnits(drafts: readonly ScopeDraft[]): ChosenUnits {
  const headings = drafts.filter(draft => draft.form === 'heading' && draft.unitHeading)
  const candidates =
    headings.length > 0 ? headings : drafts.filter(draft => draft.form === 'bold' && draft.unitHeading)
  let units = new Set(candidates)
  for (const word of new Set(candidates.map(wordOf))) {
    const inner = [...units].filter(draft => wordOf(draft) === word && enclosing(draft, units))
    if (inner.length > 0 && isOnlyInside(inner, units)) units = without(units, inner)
  }
  const parts = new Set<ScopeDraft>()
  for (const unit of units) for (let at = unit.parent; at; at = at.parent) if (units.has(at)) parts.add(at)
  return {units: without(units, [...parts]), parts}
}

function wordOf(draft: ScopeDraft): string {
  return draft.unitHeading?.canonical ?? ''
}

function enclosing(draft: ScopeDraft, units: ReadonlySet<ScopeDraft>): ScopeDraft | undefined {
  for (let at = draft.parent; at; at = at.parent) if (units.has(at)) return at
  return undefined
}

/**
 * Whether the inner headings divide their units rather than being the units: their numbers begin again in
 * another unit, or fewer than half of the units of that kind have any.
 */
function isOnlyInside(inner: readonly ScopeDraft[], units: ReadonlySet<ScopeDraft>): boolean {
  const outerOf = new Map<number, ScopeDraft>()
  const outers = new Set<ScopeDraft>()
  for (const draft of inner) {
    const outer = enclosing(draft, units)
    const number = draft.unitHeading?.number
    if (!outer) continue
    outers.add(outer)
    if (number == null) continue
    const first = outerOf.get(number)
    if (first && first !== outer) return true
    outerOf.set(number, outer)
  }
  const outerWords = new Set([...outers].map(wordOf))
  const alike = [...units].filter(draft => outerWords.has(wordOf(draft)) && !inner.includes(draft))
  return outers.size * 2 < alike.length
}

function without(units: ReadonlySet<ScopeDraft>, removed: readonly ScopeDraft[]): Set<ScopeDraft> {
  const gone = new Set(removed)
  return new Set([...units].filter(unit => !gone.has(unit)))
}
