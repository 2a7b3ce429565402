import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Curriculum, Item, Operation, TrackerDocument} from '../../src/library/index.ts'
import {parse, perform, serialize, TrackerError} from '../../src/library/index.ts'
import {day} from '../calendar/day.ts'
import {itemVerbs} from '../referees/item-verbs.ts'
import {randomDocument} from '../referees/random-documents.ts'
import {byteRanges, findStrayByte} from '../referees/stray-byte.ts'

const today = day('2025-11-10')

/** Items of all kinds, so that there is something to do whatever the rest of the document makes of it. */
const frame = `# Sailing

**Completion:** 0%
**Last Updated:** [Date]

### Week 1: Knots ⬜

| Knot | Status | Date | Stars | Notes |
|------|--------|------|-------|-------|
| Bowline | ⬜ / 🟡 / ✅ | | ☆☆☆ | |
| Hitch | ✅ Mastered | 2025-11-03 | ★★☆ | |

**Reviewed:** ⬜ Yes / ⬜ No

- [ ] Tie one

`

const work = fc.record({
  rest: randomDocument(12),
  verb: fc.constantFrom(...Object.keys(itemVerbs)),
  choice: fc.nat(1000),
})

test('in whatever document, a change differs in declared places only, and made again it changes nothing', () => {
  let made = 0
  fc.assert(
    fc.property(work, ({rest, verb, choice}) => {
      const bytes = Buffer.from(frame + rest.replace('\uFEFF', ''))
      const document = parse(bytes)
      const item = itemAt(document, choice)
      const performed = unlessRefused(document, verb, item)
      if (!performed) return
      made++
      const spans = performed.outcome.edits.map(({span}) => span)
      expect(findStrayByte(bytes, serialize(performed.document), byteRanges(bytes, spans))).toBeNull()
      if (verb === 'note') return
      const same = performed.document.curriculum.items.find(({key}) => key === item.key)
      const again = unlessRefused(performed.document, verb, same ?? expect.fail('the item is gone'))
      expect(again?.outcome.edits).toEqual([])
    }),
    {numRuns: 150},
  )
  expect(made).toBeGreaterThan(50)
})

function itemAt({curriculum}: TrackerDocument, choice: number): Item {
  return curriculum.items[choice % curriculum.items.length] ?? expect.fail('no item')
}

/** A refusal leaves the document as it was; a bug is thrown on. */
function unlessRefused(document: TrackerDocument, verb: string, item: Item) {
  const operate = (curriculum: Curriculum): Operation =>
    itemVerbs[verb]?.(curriculum, item) ?? expect.fail('no verb')
  try {
    return perform(document, operate, {today})
  } catch (error) {
    if (error instanceof TrackerError) return undefined
    throw error
  }
}
