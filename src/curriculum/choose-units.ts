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
  const headings = named(drafts, 'heading')
  const candidates = headings.length > 0 ? headings : named(drafts, 'bold')
  let units = new Set(candidates)
  for (const word of new Set(candidates.map(wordOf))) {
    const inner = [...units].filter(draft => wordOf(draft) === word && enclosing(draft, units))
    if (inner.length > 0 && isOnlyInside(inner, units)) units = without(units, inner)
  }
  const parts = new Set<ScopeDraft>()
  for (const unit of units) for (let at = unit.parent; at; at = at.parent) if (units.has(at)) parts.add(at)
  return {units: without(units, [...parts, ...repeated(units, parts)]), parts}
}

/** One date says nothing of how a document is divided; several do. */
function named(drafts: readonly ScopeDraft[], form: ScopeDraft['form']): readonly ScopeDraft[] {
  const candidates = drafts.filter(draft => draft.form === form && draft.unitName)
  const dated = candidates.filter(draft => draft.unitName?.number === null)
  return dated.length === 1 ? candidates.filter(draft => draft !== dated[0]) : candidates
}

/** `Week 1 progress` in a summary, after a part that is week 1, is about it. */
function repeated(units: ReadonlySet<ScopeDraft>, parts: ReadonlySet<ScopeDraft>): readonly ScopeDraft[] {
  const held = new Set([...parts].map(part => `${wordOf(part)} ${part.unitName?.number}`))
  return [...units].filter(
    unit =>
      !parts.has(unit) && !enclosing(unit, parts) && held.has(`${wordOf(unit)} ${unit.unitName?.number}`),
  )
}

function wordOf(draft: ScopeDraft): string {
  return draft.unitName?.canonical ?? ''
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
    const number = draft.unitName?.number
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
