import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {AmendedFrom} from '../../src/curriculum/amended-from.ts'
import type {Item, List, Table} from '../../src/curriculum/model.ts'
import type {Scope} from '../../src/curriculum/scope.ts'
import {applyEdits} from '../../src/edit/apply-edits.ts'
import type {Curriculum, Operation} from '../../src/library/index.ts'
import {parse, TrackerError} from '../../src/library/index.ts'
import {compareSnapshots, findSurprise} from '../../src/operations/find-surprise.ts'
import {isProven} from '../../src/operations/is-proven.ts'
import {itemFacts, listFacts, scopeFacts, tableFacts} from '../../src/operations/snapshot.ts'
import {itemName, listName, scopeSubject, tableName} from '../../src/operations/subjects.ts'
import {itemVerbs} from '../referees/item-verbs.ts'
import {randomDocument} from '../referees/random-documents.ts'

const frame = `# Sailing

### Week 1: Knots 🟡 (1/4)

| Knot | Status | Date | Stars | Rope |
|------|--------|------|-------|------|
| Bowline | ⬜ / 🟡 / ✅ | | ☆☆☆ | hemp |
| Hitch | ✅ Mastered | 2025-11-03 | ★★☆ | |
| Hitch | ✅ Mastered | 2025-11-03 | ★★☆ | |

**Key Learnings:**
- Ropes wear

**Mentor:** Ada

`

/** Each thing that says something else than what stands in its place in the other; `undefined` where that is not enough. */
function originOf(before: Curriculum, after: Curriculum): AmendedFrom | undefined {
  const compare = <Thing extends object>(
    thingsOf: (curriculum: Curriculum) => readonly Thing[],
    tell: (thing: Thing) => unknown,
  ): ReadonlyMap<number, {readonly was: Thing; readonly is: Thing}> | undefined => {
    const [old, now] = [thingsOf(before), thingsOf(after)]
    if (old.length !== now.length) return undefined
    const pairs = old.map((was, index) => [index, {was, is: now[index] ?? was}] as const)
    const isOther = (was: Thing, is: Thing): boolean => JSON.stringify(tell(was)) !== JSON.stringify(tell(is))
    return new Map(pairs.filter(([, {was, is}]) => isOther(was, is)))
  }
  const items = compare<Item>(
    each => each.items,
    item => [itemName(item), itemFacts(item)],
  )
  const scopes = compare<Scope>(
    each => each.scopes,
    scope => [scopeSubject(scope), scopeFacts(scope)],
  )
  const lists = compare<List>(
    each => each.lists,
    list => [listName(list), listFacts(list)],
  )
  const tables = compare<Table>(
    each => each.tables,
    table => [tableName(table), tableFacts(table)],
  )
  if (!items || !scopes || !tables || lists?.size !== 0) return undefined
  return {known: before, items, tables, scopes}
}

/** A true operation, and ways to lie about it. */
const lies: readonly ((operation: Operation) => Operation)[] = [
  operation => operation,
  operation => ({...operation, expectations: operation.expectations.slice(1)}),
  operation => ({
    ...operation,
    expectations: [
      ...operation.expectations,
      {subject: 'unit w1 field Mentor', field: 'value', after: 'Bob'},
    ],
  }),
  operation => ({
    ...operation,
    expectations: [
      ...operation.expectations,
      {subject: 'unit w1 field Mentor', field: 'value', after: 'Ada'},
    ],
  }),
  operation => ({
    ...operation,
    expectations: [
      ...operation.expectations,
      {subject: 'list unit w1 › Key Learnings', field: 'entries', after: '["Ropes last"]'},
    ],
  }),
]

/** And ways in which the text may come to differ beside it. */
const accidents: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Ada', 'Bob'],
  ['wear', 'last'],
  ['hemp', 'wool'],
  ['Rope |', 'Line |'],
  ['Week 1', 'Week 2'],
  ['(1/4)', '(2/4)'],
  ['| Hitch | ✅ Mastered | 2025-11-03', '| Hitch | ✅ Mastered | 2025-11-02'],
  ['| Hitch |', '| Bend |'],
  ['**Mentor:** Ada\n', ''],
]

/** The first as often as all others together. */
function mostly<Value>([first, ...others]: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(fc.constantFrom(...(first === undefined ? [] : [first])), fc.constantFrom(...others))
}

test('comparing what stands in one place, or only what changed where that is known, finds the surprises that comparing all by name finds', () => {
  const work = fc.record({
    rest: randomDocument(5),
    verb: fc.constantFrom(...Object.values(itemVerbs)),
    choice: fc.nat(1000),
    lie: mostly(lies),
    accident: mostly(accidents),
  })
  const seen = {proven: 0, surprises: 0}
  fc.assert(
    fc.property(work, ({rest, verb, choice, lie, accident: [from, to]}) => {
      const before = parse(Buffer.from(frame + rest.replace('\uFEFF', ''))).curriculum
      const item = before.items[choice % before.items.length] ?? expect.fail('no item')
      const declared = attempt(() => lie(verb(before, item)))
      if (!declared) return
      const text = applyEdits(before.text, declared.edits).replace(from, () => to)
      const after = parse(Buffer.from(text)).curriculum
      const origin = originOf(before, after)
      const surprise = compareSnapshots({before, after, declared})
      expect(findSurprise({before, after, declared})).toEqual(surprise)
      expect(findSurprise({before, after, declared, origin})).toEqual(surprise)
      if (isProven({before, after, declared, origin})) seen.proven++
      if (surprise) seen.surprises++
    }),
    {numRuns: 120},
  )
  expect(seen.proven).toBeGreaterThan(10)
  expect(seen.surprises).toBeGreaterThan(10)
})

function attempt(operate: () => Operation): Operation | undefined {
  try {
    return operate()
  } catch (error) {
    if (error instanceof TrackerError) return undefined
    throw error
  }
}
