import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyEdits} from '../../src/edit/apply-edits.ts'
import type {Curriculum, Operation} from '../../src/library/index.ts'
import {parse, TrackerError} from '../../src/library/index.ts'
import {compareSnapshots, findSurprise} from '../../src/operations/find-surprise.ts'
import {isProven, type Touched} from '../../src/operations/is-proven.ts'
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

/** Each thing that says something else than what stands in its place in the other; all of them when that is not as many. */
function touchedIn(before: Curriculum, after: Curriculum): Touched {
  const touched = {before: new Set<object>(), after: new Set<object>()}
  const compare = <Thing extends object>(
    old: readonly Thing[],
    now: readonly Thing[],
    tell: (thing: Thing) => unknown,
  ): void => {
    const isOther = (_: Thing, index: number): boolean => {
      const [was, is] = [old[index], now[index]]
      return (
        old.length !== now.length || !was || !is || JSON.stringify(tell(was)) !== JSON.stringify(tell(is))
      )
    }
    for (const thing of old.filter(isOther)) touched.before.add(thing)
    for (const thing of now.filter(isOther)) touched.after.add(thing)
  }
  compare(before.items, after.items, item => [itemName(item), itemFacts(item)])
  compare(before.scopes, after.scopes, scope => [scopeSubject(scope), scopeFacts(scope)])
  compare(before.lists, after.lists, list => [listName(list), listFacts(list)])
  compare(before.tables, after.tables, table => [tableName(table), tableFacts(table)])
  return touched
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

test('comparing what stands in one place, or only what was touched, finds the surprises that comparing all by name finds', () => {
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
      const touched = touchedIn(before, after)
      const surprise = compareSnapshots({before, after, declared})
      expect(findSurprise({before, after, declared})).toEqual(surprise)
      expect(findSurprise({before, after, declared, touched})).toEqual(surprise)
      if (isProven({before, after, declared, touched})) seen.proven++
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
