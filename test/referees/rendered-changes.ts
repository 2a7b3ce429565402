import {diffArrays} from 'diff'
import {renderHtml} from './render-html.ts'
import {type RenderedFact, renderedFacts} from './rendered-facts.ts'

/** One difference that a reader sees; `null` where the fact did not exist. */
export interface RenderedChange {
  readonly kind: RenderedFact['kind']
  readonly place: string
  readonly name: string
  readonly before: string | null
  readonly after: string | null
  /** Of the source before; of the source after for what was added. */
  readonly lines: RenderedFact['lines']
}

/**
 * Everything that looks different on GitHub: exactly which cells, boxes and texts. While the two renderings
 * have the same shape they are compared place by place; otherwise facts were added or removed, and the
 * rest is aligned around them.
 */
export function renderedChanges(before: Uint8Array, after: Uint8Array): readonly RenderedChange[] {
  return compareFacts(renderedFacts(renderHtml(before)), renderedFacts(renderHtml(after)))
}

function compareFacts(
  before: readonly RenderedFact[],
  after: readonly RenderedFact[],
): readonly RenderedChange[] {
  const hasSameShape =
    before.length === after.length && before.every((fact, index) => isSamePlace(fact, after[index]))
  const pairs = hasSameShape
    ? before.map((fact, index) => [fact, after[index]] as const)
    : alignFacts(before, after)
  return pairs.flatMap(([old, fresh]) => (old?.value === fresh?.value ? [] : changeOf(old, fresh)))
}

type Pair = readonly [RenderedFact | undefined, RenderedFact | undefined]

function isSamePlace(one: RenderedFact, other: RenderedFact | undefined): boolean {
  return one.kind === other?.kind && one.place === other.place
}

function alignFacts(before: readonly RenderedFact[], after: readonly RenderedFact[]): readonly Pair[] {
  const runs = diffArrays([...before], [...after], {comparator: comparatorFor(before, after)})
  return runs.flatMap((run, index): readonly Pair[] => {
    if (run.removed) {
      const next = runs[index + 1]
      return pairUp(run.value, next?.added ? next.value : [])
    }
    if (run.added) return runs[index - 1]?.removed ? [] : pairUp([], run.value)
    return []
  })
}

/** While no line was added or removed, lines tell apart what looks the same. */
function comparatorFor(before: readonly RenderedFact[], after: readonly RenderedFact[]) {
  const lineCount = (facts: readonly RenderedFact[]) => Math.max(0, ...facts.map(({lines}) => lines[1]))
  const hasSameLines = lineCount(before) === lineCount(after)
  return (one: RenderedFact, other: RenderedFact): boolean =>
    one.kind === other.kind &&
    one.name === other.name &&
    one.value === other.value &&
    (!hasSameLines || one.lines[0] === other.lines[0])
}

/** A removed fact became the next added one of its kind; what is left over was only removed or only added. */
function pairUp(removed: readonly RenderedFact[], added: readonly RenderedFact[]): readonly Pair[] {
  const waiting = [...added]
  const pairs = removed.map((old): Pair => {
    const index = waiting.findIndex(fact => fact.kind === old.kind && fact.name === old.name)
    return [old, index < 0 ? undefined : waiting.splice(index, 1)[0]]
  })
  return [...pairs, ...waiting.map((fact): Pair => [undefined, fact])]
}

function changeOf(old: RenderedFact | undefined, fresh: RenderedFact | undefined): readonly RenderedChange[] {
  const fact = old ?? fresh
  if (fact === undefined) return []
  const {kind, place, name, lines} = fact
  return [{kind, place, name, before: old?.value ?? null, after: fresh?.value ?? null, lines}]
}
