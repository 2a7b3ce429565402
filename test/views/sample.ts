import type {Day} from '../../src/calendar/day.ts'
import {measureProgress} from '../../src/curriculum/measure-progress.ts'
import type {Curriculum, Item} from '../../src/curriculum/model.ts'
import type {Progress} from '../../src/curriculum/progress.ts'
import type {Unit} from '../../src/curriculum/scope.ts'
import {readText} from './read-text.ts'

/** Two parts, three weeks, a section of its own: small enough to count by hand. */
export const sampleText = `# Sailing

**Started:** 2025-03-03
**Completion:** 20%

## Part 1: Harbour

### Week 1: Knots 🟡

| Concept | Status | Date | Confidence (1-5) | Notes |
|---|---|---|---|---|
| Bowline | ✅ Mastered | 2025-03-04 | ★★★★☆ | Rabbit, hole, tree |
| Clove hitch | 🟡 In Progress | | ★★☆☆☆ | |

**Practice:**
- [x] Tied up a dinghy
- [ ] Spliced a rope

### Week 2: Rules ⬜

**Test passed:** ⬜ Yes / ⬜ No
**Time taken:** ___ minutes

## Part 2: At sea

### Week 3: Café au lait en mer ⬜

| Concept | Status | Date | Confidence (1-5) | Notes |
|---|---|---|---|---|
| Tacking | ⬜ Not Started | | ☆☆☆☆☆ | |
| Heaving to | ⬜ Not Started | | ☆☆☆☆☆ | |

## Before you leave

- [ ] Life jackets
- [ ] Weather
- [ ] Charts
`

export interface Sample {
  readonly curriculum: Curriculum
  readonly progress: Progress
  readonly file: string
}

export function readSample(text = sampleText, today = '2025-03-12'): Sample {
  const curriculum = readText(text)
  return {curriculum, progress: measureProgress(curriculum, today as Day), file: 'progress.md'}
}

export function itemOf({curriculum}: Sample, title: string): Item {
  return found(
    curriculum.items.find(item => item.title === title),
    title,
  )
}

export function unitOf({curriculum}: Sample, id: string): Unit {
  return found(
    curriculum.units.find(unit => unit.id === id),
    id,
  )
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`The sample has no ${name}`)
  return thing
}
