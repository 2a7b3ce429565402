import {describe, expect, test} from 'vitest'
import {displayWidth} from '../../src/notation/display-width.ts'
import {showItem} from '../../src/views/show-item.ts'
import {showList} from '../../src/views/show-list.ts'
import {showNext} from '../../src/views/show-next.ts'
import {asciiLook, colourLook, pipedLook, plainLook, terminalLook} from './looks.ts'
import {itemOf, readSample, sampleText} from './sample.ts'

const sample = readSample()
const items = sample.curriculum.items
const concepts = items.filter(({kind}) => kind === 'concept')

describe('showList', () => {
  test('items of one kind', () => {
    expect(showList(concepts, pipedLook)).toBe(`ID   STATUS         TITLE        CONFIDENCE  DATE        PLACE
1.1  ✓ done         Bowline      ★★★★☆ 4/5   2025-03-04  Week 1
1.2  ◐ in progress  Clove hitch  ★★☆☆☆ 2/5               Week 1
3.1  ○ not started  Tacking                              Week 3
3.2  ○ not started  Heaving to                           Week 3
`)
  })

  test('the kind is told when there are several, and columns that say nothing are left out', () => {
    const some = items.filter(({id}) => ['1.2', '1.4', '2.2'].includes(id))
    expect(
      showList(some, pipedLook),
    ).toBe(`ID   KIND     STATUS         TITLE           CONFIDENCE  VALUE  PLACE
1.2  concept  ◐ in progress  Clove hitch     ★★☆☆☆ 2/5          Week 1
1.4  task     ○ not started  Spliced a rope                     Week 1 › Practice
2.2  field                   Time taken                  blank  Week 2
`)
  })

  test('in ASCII', () => {
    expect(
      showList(concepts.slice(0, 1), asciiLook),
    ).toBe(`ID   STATUS    TITLE    CONFIDENCE  DATE        PLACE
1.1  [x] done  Bowline  ****. 4/5   2025-03-04  Week 1
`)
  })

  test('in plain text every item is a line of labels and values', () => {
    expect(showList(concepts.slice(0, 2), plainLook)).toBe(
      'id: 1.1; status: done; title: Bowline; confidence: 4/5; date: 2025-03-04; place: Week 1\n' +
        'id: 1.2; status: in progress; title: Clove hitch; confidence: 2/5; place: Week 1\n',
    )
  })

  test('on a narrow terminal the sign of the status, the title and the id stay', () => {
    expect(showList(concepts, {...terminalLook, width: 22})).toBe(`ID      TITLE
1.1  ✓  Bowline
1.2  ◐  Clove hitch
3.1  ○  Tacking
3.2  ○  Heaving to
`)
  })

  test('named columns only, in the order asked for', () => {
    expect(showList(concepts.slice(0, 1), pipedLook, ['title', 'note', 'line', 'key'])).toBe(
      'TITLE    NOTE                LINE  KEY\nBowline  Rabbit, hole, tree    12  w1/bowline\n',
    )
  })

  test('nothing for no items', () => {
    expect(showList([], terminalLook)).toBe('')
  })

  test('an id is typed, so it is whole: a long one has a line of its own where there is no room beside it', () => {
    const text =
      '### Week 1\n\n- [ ] Knots\n\n## Concepts I can explain confidently\n\n- [ ] Tides and their tables\n'
    const {items} = readSample(text).curriculum
    expect(showList(items, {...terminalLook, width: 32})).toBe(`ID      TITLE
1.1  ○  Knots
concepts-i-can-explain-confidently.1
     ○  Tides and their tables
`)
    expect(showList(items.slice(1), {...terminalLook, width: 120})).toContain(
      '\nconcepts-i-can-explain-confidently.1  ○ not started  Tides and their tables',
    )
  })

  test.each([20, 40, 80, 200])('every line fits a terminal of %i columns', width => {
    for (const line of showList(items, {...terminalLook, width}).split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  test('piped, a long title is whole', () => {
    const title = 'x'.repeat(500)
    const {curriculum} = readSample(`- [ ] ${title}\n`)
    expect(showList(curriculum.items, {...pipedLook, width: 20})).toContain(title)
  })

  test('colour of the status', () => {
    expect(showList(concepts.slice(0, 1), colourLook, ['status', 'title']).split('\n')[1]).toBe(
      '\u001b[36m✓\u001b[39m \u001b[36mdone\u001b[39m  Bowline',
    )
  })
})

describe('showItem', () => {
  test('a concept', () => {
    expect(showItem(itemOf(sample, 'Bowline'), pipedLook)).toBe(`Bowline
Status      ✓ done
Confidence  ★★★★☆ 4/5
Date        2025-03-04
Note        Rabbit, hole, tree
Kind        concept
Place       Part 1: Harbour › Week 1: Knots
Line        12
Id          1.1
Key         w1/bowline
`)
  })

  test('what a concept could have and has not is blank', () => {
    const lines = showItem(itemOf(sample, 'Tacking'), plainLook).split('\n')
    expect(lines.slice(0, 5)).toEqual([
      'title: Tacking',
      'status: not started',
      'confidence: none of 5',
      'date: blank',
      'note: blank',
    ])
  })

  test('a field', () => {
    const lines = showItem(itemOf(sample, 'Time taken'), pipedLook).split('\n')
    expect(lines.slice(0, 2)).toEqual(['Time taken', 'Value  blank'])
    expect(showItem(itemOf(sample, 'Completion'), pipedLook)).toContain('Value  20%\n')
  })

  test('a question', () => {
    const answered = readSample(sampleText.replace('⬜ Yes / ⬜ No', '✅ Yes (2025-03-11) - at last'))
    expect(showItem(itemOf(answered, 'Test passed'), pipedLook)).toBe(`Test passed
Status  ✓ done
Date    2025-03-11
Value   yes
Note    at last
Kind    question
Place   Part 1: Harbour › Week 2: Rules
Line    21
Id      2.1
Key     w2/test-passed
`)
  })

  test('long notes wrap between words on a terminal', () => {
    const talkative = readSample(sampleText.replace('Rabbit, hole, tree', 'the rabbit comes out of the hole'))
    const lines = showItem(itemOf(talkative, 'Bowline'), {...terminalLook, width: 36}).split('\n')
    expect(lines.slice(4, 6)).toEqual(['Note        the rabbit comes out of', '            the hole'])
  })
})

describe('showNext', () => {
  test('each with its reason and place', () => {
    expect(showNext(sample.progress, pipedLook)).toBe(`1.2  Clove hitch     current unit  Week 1
1.4  Spliced a rope  current unit  Week 1 › Practice
2.1  Test passed     comes after   Week 2
`)
  })

  test('in plain text', () => {
    expect(showNext({...sample.progress, next: sample.progress.next.slice(1, 2)}, plainLook)).toBe(
      'next: 1.4, Spliced a rope, current unit, Week 1, Practice\n',
    )
  })

  test('nothing left', () => {
    expect(showNext({...sample.progress, next: []}, pipedLook)).toBe(
      'Nothing left to do: everything that can be finished is.\n',
    )
  })

  test('nothing that could be done', () => {
    const completion = {...sample.progress.completion, done: 0, total: 0}
    expect(showNext({next: [], completion}, pipedLook)).toMatch(/^Nothing to count yet: no checkbox, /)
  })
})
