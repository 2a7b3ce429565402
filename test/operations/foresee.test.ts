import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Curriculum, Operation, Outcome} from '../../src/library/index.ts'
import {parse, TrackerError, tickItems} from '../../src/library/index.ts'
import {carryOut} from '../../src/operations/carry-out.ts'
import {day} from '../calendar/day.ts'
import {itemVerbs} from '../referees/item-verbs.ts'
import {randomDocument} from '../referees/random-documents.ts'

const today = day('2025-11-10')

const frame = `# Sailing

**Completion:** 14% · **Current Week:** 1
**Last Updated:** [Date]

### Week 1: Knots 🟡 (1/4)

| Knot | Status | Date | Stars |
|------|--------|------|-------|
| Bowline | ⬜ / 🟡 / ✅ | | ☆☆☆ |
| Hitch | ✅ Mastered | 2025-11-03 | ★★☆ |

- [ ] Tie both
  - [ ] one
  - [ ] another

### Week 2: Wind (0/2)

- [ ] Tack
- [ ] Jibe

`

function itemAt({items}: Curriculum, choice: number) {
  return items[choice % items.length] ?? expect.fail('no item')
}

interface Answer {
  readonly outcome: Omit<Outcome, 'curriculum'>
  readonly readings: number
}

/** `undefined` for a refusal. `distort` changes what the first reading sees. */
function answer(
  text: string,
  operate: (curriculum: Curriculum) => Operation,
  distort = (seen: string): string => seen,
): Answer | undefined {
  const before = parse(Buffer.from(text)).curriculum
  let readings = 0
  const read = (after: string): Curriculum => {
    readings++
    return parse(Buffer.from(readings === 1 ? distort(after) : after)).curriculum
  }
  try {
    const {curriculum, ...outcome} = carryOut(before, operate, {today, refresh: true, read})
    expect(curriculum.text).toBe(outcome.after)
    return {outcome, readings}
  } catch (error) {
    expect(error).toBeInstanceOf(TrackerError)
    return undefined
  }
}

const reading = (operate: (curriculum: Curriculum) => Operation) => (curriculum: Curriculum) => ({
  ...operate(curriculum),
  restructures: true,
})

test('what is foreseen is what reading twice finds, in half the readings', () => {
  const work = fc.record({
    rest: randomDocument(8),
    verb: fc.constantFrom(...Object.values(itemVerbs)),
    choice: fc.nat(1000),
  })
  let halved = 0
  fc.assert(
    fc.property(work, ({rest, verb, choice}) => {
      const text = frame + rest.replace('\uFEFF', '')
      const operate = (curriculum: Curriculum): Operation => verb(curriculum, itemAt(curriculum, choice))
      const foreseen = answer(text, operate)
      const read = answer(text, reading(operate))
      expect(foreseen?.outcome).toEqual(read?.outcome)
      if (foreseen?.readings === 1 && read?.readings === 2) halved++
    }),
    {numRuns: 60},
  )
  expect(halved).toBeGreaterThan(10)
})

test('where reading shows that something else has to follow, all is read as if nothing had been foreseen', () => {
  const tick = (curriculum: Curriculum): Operation =>
    tickItems(
      curriculum,
      curriculum.items.filter(({title}) => title === 'Tack'),
      true,
    )
  const wrong = answer(frame, tick, seen => seen.replace(/(?<=Completion:\*\* )\d+%/, '99%'))
  const right = answer(frame, reading(tick))
  expect(right?.outcome.refreshed.map(({field, after}) => `${field}: ${after}`)).toEqual([
    'Completion: 28',
    'Week 2: Wind (0/2): 1/2',
    'Last Updated: 2025-11-10',
  ])
  expect(wrong).toEqual({outcome: right?.outcome, readings: 3})
})
