import fc from 'fast-check'
import {expect, test} from 'vitest'
import {statusOf} from '../../src/curriculum/item-facts.ts'
import {measureUnitWork} from '../../src/curriculum/measure-units.ts'
import type {Curriculum, Item} from '../../src/curriculum/model.ts'
import {shelvesOf} from '../../src/curriculum/shelves.ts'
import {contentsOf, itemsIn, surveyItems} from '../../src/curriculum/survey-items.ts'
import {withStatuses} from '../../src/curriculum/with-statuses.ts'
import {parse} from '../../src/library/index.ts'
import type {Status} from '../../src/notation/readings.ts'
import {randomDocument} from '../referees/random-documents.ts'

const frame = `## Part 1

### Week 1

| Knot | Status |
|------|--------|
| Bowline | ⬜ Not Started |
| Hitch | ✅ Mastered |

- [ ] Tie all
  - [ ] one
    - [x] this
    - [ ] that
  - [ ] another

**Read:** ⬜ Yes / ⬜ No

## Practice

- [x] Splice

`

const status = fc.constantFrom<Status>('not-started', 'in-progress', 'done', 'skipped')
const work = fc.record({
  rest: randomDocument(8),
  given: fc.array(fc.tuple(fc.nat(99), status), {minLength: 1, maxLength: 6}),
})

function told(item: Item): unknown {
  const parent = item.kind === 'task' && item.parent ? told(item.parent) : null
  return [item.key, statusOf(item), parent]
}

function sumsOf(curriculum: Curriculum): unknown {
  const {sums} = shelvesOf(curriculum).register().contents
  return Array.from({length: sums.length}, (_, row) => sums.at(row))
}

function tell(curriculum: Curriculum): unknown {
  const {fields, entries, nested} = surveyItems(curriculum)
  return {
    items: curriculum.items.map(told),
    others: [...fields, ...entries].map(told),
    nested: [...nested].map(([task, inside]) => [told(task), inside.map(told)]),
    scopes: curriculum.scopes.map(scope => [
      scope.slug,
      itemsIn(curriculum, scope).map(told),
      contentsOf(curriculum, scope),
    ]),
    sums: sumsOf(curriculum),
  }
}

test('statuses that are given are surveyed as if all items had been gone through again', () => {
  fc.assert(
    fc.property(work, ({rest, given}) => {
      const {curriculum} = parse(Buffer.from(frame + rest.replace('\uFEFF', '')))
      const can = curriculum.items.filter(({kind}) => kind === 'concept' || kind === 'task')
      const statuses = new Map(
        given.flatMap(([choice, each]): [Item, Status][] => {
          const item = can[choice % can.length]
          return item ? [[item, each]] : []
        }),
      )
      const after = withStatuses(curriculum, statuses)
      if (!after) return expect.fail('all of them can have a status')
      const items = [...after.items]
      expect(tell(after)).toEqual(tell({...curriculum, items}))
      for (const [index, item] of curriculum.items.entries())
        expect(statusOf(items[index] ?? item)).toBe(statuses.get(item) ?? statusOf(item))
    }),
    {numRuns: 40},
  )
})

test('every unit is counted as if its items were gone through one by one', () => {
  fc.assert(
    fc.property(randomDocument(24), rest => {
      const {curriculum} = parse(Buffer.from(frame + rest.replace('\uFEFF', '')))
      const {inUnit} = measureUnitWork(curriculum, [])
      for (const [index, unit] of [null, ...curriculum.units].entries()) {
        const census = inUnit(index - 1)
        const own = curriculum.items.filter(item => item.unit === unit)
        const count = (kind: Item['kind'], each: Status) =>
          own.filter(item => item.kind === kind && statusOf(item) === each).length
        for (const each of ['not-started', 'in-progress', 'done', 'skipped'] as const) {
          expect(census.concepts[each]).toBe(count('concept', each))
          expect(census.tasks[each]).toBe(count('task', each))
          expect(census.questions[each]).toBe(count('question', each))
        }
      }
    }),
    {numRuns: 20},
  )
})
