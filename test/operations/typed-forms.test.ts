import {describe, expect, it} from 'vitest'
import {
  addThing,
  type Curriculum,
  chooseAddition,
  findItems,
  findScope,
  findTable,
  logEntry,
  noteItem,
  type Operation,
  parse,
  parseDay,
  perform,
  renameItem,
  renameScope,
  serialize,
  setValue,
  type TrackerDocument,
} from '../../src/library/index.ts'

const today = parseDay('2025-11-10') ?? expect.fail('no day')

const tracker = parse(
  Buffer.from(`## Part 1: Basics (Weeks 1-2)

### Week 1: One ⬜

| Concept | Status | Notes |
|---------|--------|-------|
| CAP | ⬜ Not Started | |

**Company:** Acme
**Time taken:** ___ minutes
**Score:** ___/___

### Week 2: Two ⬜

| Concept | Status | Notes |
|---------|--------|-------|

## Ideas

1.
`),
)

describe('a text that looks like something else', () => {
  it.each([
    ['___', '\\___'],
    ['___/___', '___/\\_\\_\\_'],
    ['☆☆☆', '&#x2606;☆☆'],
    ['★★★☆☆', '&#x2605;★★☆☆'],
    ['⬜ / ✅', '&#x2b1c; / ✅'],
    ['*a* ___ b', '*a\\* ___ b'],
  ])('is the text of a labelled value: %s', (typed, written) => {
    const after = setTo(tracker, 'Company', typed)
    expect(lineWith(after, 'Company')).toBe(`**Company:** ${written}`)
    expect(valueAt(after, 'Company')).toMatchObject({type: 'text', text: typed})
  })

  it.each(['Total', 'Grand total'])('is the name of a concept: %s', typed => {
    for (const after of [added(typed, 'concept', 'w2'), renamed('CAP', typed)])
      expect(after.curriculum.items.filter(({title}) => title === typed)).toHaveLength(1)
  })
})

describe('a column of texts in which marks are written', () => {
  const log = parse(
    Buffer.from(`## Log

| Date | Company | Link |
|------|---------|------|
| | | |

## Skills

| Skill | Proficiency (1-5) | Notes |
|-------|-------------------|-------|
| Design | ☆☆☆☆☆ | |
`),
  )

  it.each(['✅', '[x]', 'done', '★★', '2025-11-03', '-'])('stays one: %s', typed => {
    let after = log
    for (let entry = 1; entry <= 3; entry++)
      after = performed(after, curriculum =>
        logEntry(curriculum, findTable(curriculum, 'Log'), {values: [['company', typed]], today}),
      )
    after = performed(after, curriculum =>
      noteItem(curriculum, itemCalled(curriculum, 'Design'), {text: typed, append: false}),
    )
    const {tables, items} = after.curriculum
    expect(tables.map(({kind}) => kind)).toEqual(['log', 'rating'])
    expect(tables[0]?.rows.map(({cells}) => cells[1]?.plain)).toEqual([typed, typed, typed])
    expect(items.find(({kind}) => kind === 'rating')).toMatchObject({note: {value: typed}})
  })
})

describe('a value that is a number, a count or a day only by its form', () => {
  it.each(['7', '50%', '3/5', '2025-11-03', '★★'])('may become words again: %s', typed => {
    const after = setTo(setTo(tracker, 'Company', typed), 'Company', 'Acme')
    expect(serialize(after)).toEqual(serialize(tracker))
  })

  it('keeps what its label or its blank says', () => {
    expect(() => setTo(setTo(tracker, 'Time taken', '42'), 'Time taken', 'soon')).toThrow('is not a number')
    expect(() => setTo(tracker, 'Score', 'many')).toThrow('is not a count')
    const dated = setTo(tracker, 'Company', '2025-11-03')
    expect(() => setTo(dated, 'Company', '03/11/2025')).toThrow('is not a day')
    expect(lineWith(setTo(dated, 'Company', 'today'), 'Company')).toBe('**Company:** 2025-11-10')
  })
})

describe('the whole title of a unit or a part', () => {
  it('is told from what it is about', () => {
    expect(lineWith(added('Week 3: Raft', 'week'), 'Week 3')).toBe('### Week 3: Raft ⬜')
    expect(lineWith(added('Week 3', 'week'), 'Week 3')).toBe('### Week 3 ⬜')
    expect(lineWith(added('Week 1 again', 'week'), 'Week 3')).toBe('### Week 3: Week 1 again ⬜')
    expect(lineWith(scopeRenamed('w2', 'Week 2: Raft'), 'Week 2')).toBe('### Week 2: Raft ⬜')
    expect(lineWith(scopeRenamed('Part 1', 'Part 1: Raft'), 'Part 1')).toBe('## Part 1: Raft (Weeks 1-2)')
  })

  it('of another one is refused', () => {
    expect(() => added('Week 1: Raft', 'week')).toThrow('"Week 1: Raft" is the title of Week 1')
    expect(() => scopeRenamed('w2', 'Week 1: Raft')).toThrow('and this is Week 2')
    expect(() => scopeRenamed('Part 1', 'Part 2: Raft')).toThrow('and this is Part 1')
    expect(() => scopeRenamed('Ideas', 'Week 9: Raft')).toThrow('would make a week of the section "Ideas"')
  })
})

function performed(
  document: TrackerDocument,
  operate: (curriculum: Curriculum) => Operation,
): TrackerDocument {
  return perform(document, operate, {today}).document
}

function itemCalled(curriculum: Curriculum, name: string) {
  const [item] = findItems(curriculum, [name], {within: [], prefer: 'any', verb: 'set'})
  return item ?? expect.fail('no item')
}

function setTo(document: TrackerDocument, name: string, value: string): TrackerDocument {
  return performed(document, curriculum => setValue(curriculum, itemCalled(curriculum, name), {value, today}))
}

function added(text: string, what: string, ...within: string[]): TrackerDocument {
  return performed(tracker, curriculum => {
    const addition = chooseAddition(curriculum, {what, within, after: null, like: null})
    return addThing(curriculum, addition, {text, values: []})
  })
}

function renamed(name: string, title: string): TrackerDocument {
  return performed(tracker, curriculum => renameItem(curriculum, itemCalled(curriculum, name), title))
}

function scopeRenamed(name: string, title: string): TrackerDocument {
  return performed(tracker, curriculum => renameScope(curriculum, findScope(curriculum, name), title))
}

function lineWith(document: TrackerDocument, text: string): string | undefined {
  return Buffer.from(serialize(document))
    .toString('utf8')
    .split('\n')
    .find(line => line.includes(text))
}

function valueAt({curriculum}: TrackerDocument, title: string) {
  const item = curriculum.items.find(each => each.title === title)
  return item?.kind === 'field' ? item.value.value : undefined
}
