import {describe, expect, test} from 'vitest'
import {InternalError} from '../../src/errors/internal-error.ts'
import {findItems, markItems, type Operation, parse, perform, TrackerError} from '../../src/library/index.ts'
import {day} from '../calendar/day.ts'

const today = day('2025-11-10')

const text = `# Sailing

**Completion:** 25%

## Part 1: Basics

### Week 1: Knots 🟡

| # | Knot | Status | Date | Stars | Notes | Rope |
|---|------|--------|------|-------|-------|------|
| 1 | Bowline | ✅ Done | 2025-11-03 | ★★☆ | holds | hemp |
| 2 | Hitch | ⬜ Not Started | | ☆☆☆ | | nylon |

**Practice:**
- [ ] Tie one
- [ ] Tie two

**Key Learnings:**
- Ropes wear

Some prose.

### Week 2: Rules ⬜

**Mentor:** Ada
**Read:** ⬜ Yes / ⬜ No

| Trip # | Date | Harbour |
|--------|------|---------|
| 1 | 2025-11-04 | Hull |

### Week 3: Ropes 🟡

- [ ] Splice
`
const document = parse(Buffer.from(text))

/** A truthful operation on Hitch, made to lie: `from` becomes `to` as well. */
function lying(from: string, to: string): Operation {
  const start = text.indexOf(from)
  expect(start, from).toBeGreaterThanOrEqual(0)
  const truth = startHitch()
  return {...truth, edits: [...truth.edits, {span: {start, end: start + from.length}, text: to}]}
}

function startHitch(): Operation {
  const {curriculum} = document
  const items = findItems(curriculum, ['Hitch'], {within: [], prefer: 'markable', verb: 'mark'})
  return markItems(curriculum, items, {status: 'in-progress', today})
}

const carryOut = (operation: Operation) => perform(document, () => operation, {today})
const hitch = 'unit w1 concept Hitch'

test('an operation that tells the truth is carried out', () => {
  expect(carryOut(startHitch()).document.source.text).toBe(
    text.replace('⬜ Not Started |', '🟡 In Progress |'),
  )
})

describe('an operation that edits more than it says is refused as a bug:', () => {
  test.each([
    ['the status of another row', '✅ Done', '⬜ Not Started'],
    ['the name of another row', 'Bowline', 'Sheet bend'],
    ['a date', '2025-11-03', '2025-11-02'],
    ['stars', '★★☆', '★★★'],
    ['a note', 'holds', 'slips'],
    ['a column without a meaning', 'hemp', 'wool'],
    ['the number of a row', '| 1 | Bowline', '| 3 | Bowline'],
    ['a header', 'Rope |', 'Line |'],
    ['a column more', 'Rope |', 'Rope | Age |'],
    ['a row that goes', '| 1 | Bowline | ✅ Done | 2025-11-03 | ★★☆ | holds | hemp |\n', ''],
    ['a row that comes', '| 2 | Hitch', '| 7 | Reef | ⬜ Not Started | | | | |\n| 2 | Hitch'],
    ['a box', '[ ] Tie one', '[x] Tie one'],
    ['a task that goes', '- [ ] Tie two\n', ''],
    ['a task that comes', '- [ ] Tie two', '- [ ] Tie two\n- [ ] Tie three'],
    ['a line of a list', 'Ropes wear', 'Ropes last'],
    ['a value', 'Ada', 'Bob'],
    ['a label', 'Mentor', 'Teacher'],
    ['an answer', '⬜ Yes / ⬜ No', '✅ Yes'],
    ['an entry of a log', 'Hull', 'Whitby'],
    ['a derived value that was not true', '25%', '26%'],
    ['the mark of a unit that was not true', 'Ropes 🟡', 'Ropes ✅'],
    ['the number of a unit', 'Week 2', 'Week 3'],
    ['the name of a part', 'Part 1: Basics', 'Part 1: Beginnings'],
    ['the title', '# Sailing', '# Rowing'],
    ['a heading that moves items', '### Week 2: Rules ⬜', '#### Week 2: Rules ⬜\n\n## Later'],
    ['a table that is text afterwards', '|---|------|', '|---|---|------|'],
  ])('%s', (_, from, to) => {
    expect(() => carryOut(lying(from, to))).toThrow(InternalError)
    expect(document.source.text).toBe(text)
  })

  test('what has to follow anyway cannot be written twice', () => {
    expect(() => carryOut(lying('Rules ⬜', 'Rules 🟡'))).toThrow(RangeError)
  })
})

describe('an operation that does not do what it says is refused as a bug:', () => {
  const truth = startHitch()
  const bowline = {subject: 'unit w1 concept Bowline', field: 'note', after: 'slips'}
  const lies: Readonly<Record<string, Operation>> = {
    'it edits something else': {...truth, edits: lying('Ada', 'Bob').edits.slice(-1)},
    'it writes another status': {...truth, expectations: [{subject: hitch, field: 'status', after: 'done'}]},
    'it promises one more field': {...truth, expectations: [...truth.expectations, bowline]},
    'it promises a field of what is not there': {
      ...truth,
      expectations: [...truth.expectations, {...bowline, subject: 'unit w1 concept Reef'}],
    },
    'it promises too little': {...truth, expectations: []},
    'it promises that something goes': {...truth, departures: ['unit w1 › Practice task Tie one']},
    'it promises that something goes that is not there': {...truth, departures: ['unit w1 task Tie one']},
    'it promises that something comes': {...truth, arrivals: [{kind: 'task', title: 'Tie three'}]},
  }

  test.each(Object.entries(lies))('%s', (_, lie) => expect(() => carryOut(lie)).toThrow(InternalError))

  test('two edits of one place are no edit', () => {
    expect(() => carryOut({...truth, edits: [...truth.edits, ...truth.edits]})).toThrow(RangeError)
  })
})

test("where a person's text was written, the refusal is theirs to answer, and names the item", () => {
  const refusal = catchRefusal(() => carryOut({...lying('Ada', 'Bob'), writesText: true}))
  expect(refusal).toMatchObject({
    code: 'unsafe-value',
    message: 'with this text the file would read differently: "Mentor" (line 25) would have another value',
  })
})

test('a bug is told by the name of what would have changed, too', () => {
  expect(() => carryOut(lying('Ropes wear', 'Ropes last'))).toThrow(
    'after this change the list in "Key Learnings" (line 18) would have another entries; nothing was written',
  )
})

function catchRefusal(work: () => unknown): TrackerError {
  try {
    work()
  } catch (error) {
    if (error instanceof TrackerError) return error
    throw error
  }
  return expect.fail('nothing was refused')
}

test('a repair of signs that is no repair is refused as a bug', () => {
  const start = text.indexOf('Hitch')
  const repair: Operation = {
    edits: [{span: {start, end: start + 'Hitch'.length}, text: 'Sheet bend'}],
    ...{changes: [], expectations: [], warnings: [], writesText: false, repair: {kind: 'signs'}},
  }
  expect(() => carryOut(repair)).toThrow(InternalError)
})
