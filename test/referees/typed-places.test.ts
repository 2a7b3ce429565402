import {describe, expect, it, vi} from 'vitest'
import {
  addThing,
  type Curriculum,
  chooseAddition,
  findItems,
  findScope,
  findSettable,
  findTable,
  type Item,
  logEntry,
  type Operation,
  parse,
  parseDay,
  perform,
  renameItem,
  renameScope,
  serialize,
  setColumn,
  setValue,
  type TrackerDocument,
  TrackerError,
} from '../../src/library/index.ts'
import {whyNoRenderer} from './render-html.ts'
import {renderedChanges} from './rendered-changes.ts'
import {everywhere, somewhere} from './typed-texts.ts'

vi.setConfig({testTimeout: 120_000})

const today = parseDay('2025-11-10') ?? expect.fail('no day')

const document = parse(
  Buffer.from(`# Tracker

## Week 1: Basics

| Concept | Status | Notes |
|---------|--------|-------|
| CAP | ⬜ Not Started | |

**Review:** ⬜ Yes / ⬜ No
**Goal:**

**Learnings:**
-
-

**Practice:**
- [ ] Exercise

## Log

| Date | Company | Link |
|------|---------|------|
| | | |

## Ideas

1.
2.

## Projects

1. **Project:** ___________
   - **Link:**

2. **Project:** ___________
   - **Link:**
`),
)

interface Place {
  readonly write: (curriculum: Curriculum, typed: string) => Operation
  /** The typed text as the document is read afterwards. */
  readonly read: (curriculum: Curriculum) => readonly unknown[]
}

const titles = (kind: Item['kind']) => (curriculum: Curriculum) =>
  curriculum.items.filter(item => item.kind === kind).map(({title}) => title)
const scopes = ({scopes: all}: Curriculum) => all.map(({title}) => title.replace(/^Week \d+: /, ''))
const lines = (curriculum: Curriculum) => curriculum.lists.flatMap(list => list.entries.map(({text}) => text))
const cells = (curriculum: Curriculum) =>
  curriculum.tables.flatMap(table => table.rows.flatMap(row => row.cells.map(({plain}) => plain)))
const values = (curriculum: Curriculum) =>
  curriculum.items.map(item =>
    item.kind === 'field' && item.value.value.type === 'text' ? item.value.value.text : null,
  )

const places: Readonly<Record<string, Place>> = {
  'the remark behind an answer': {
    write: (curriculum, note) =>
      setValue(curriculum, find(curriculum, 'Review'), {value: 'yes', note, today}),
    read: ({items}) => items.map(item => (item.kind === 'question' ? item.answer.value.note : null)),
  },
  'a labelled value': {
    write: (curriculum, value) => setValue(curriculum, find(curriculum, 'Goal'), {value, today}),
    read: values,
  },
  'a labelled value in a list': {
    write: (curriculum, value) => setValue(curriculum, find(curriculum, 'Link', 'Project 2'), {value, today}),
    read: values,
  },
  'a bullet': {write: add('Learnings'), read: lines},
  'the second bullet': {
    write: (curriculum, value) => setValue(curriculum, find(curriculum, 'Learnings 2'), {value, today}),
    read: lines,
  },
  'a numbered line': {write: add('Ideas'), read: lines},
  'a project': {write: add('project'), read: lines},
  'a value inside a project': {
    write: (curriculum, value) =>
      addThing(curriculum, choose(curriculum, 'project'), {text: 'One', values: [['link', value]]}),
    read: values,
  },
  'a new task': {write: add('task', 'w1'), read: titles('task')},
  'a new concept': {write: add('concept'), read: titles('concept')},
  'a new unit': {write: add('week'), read: scopes},
  "a concept's name": {
    write: (curriculum, title) => renameItem(curriculum, find(curriculum, 'CAP'), title),
    read: titles('concept'),
  },
  "a task's name": {
    write: (curriculum, title) => renameItem(curriculum, find(curriculum, 'Exercise'), title),
    read: titles('task'),
  },
  "a question's name": {
    write: (curriculum, title) => renameItem(curriculum, find(curriculum, 'Review'), title),
    read: titles('question'),
  },
  "a unit's name": {
    write: (curriculum, title) => renameScope(curriculum, findScope(curriculum, 'w1'), title),
    read: scopes,
  },
  "a section's name": {
    write: (curriculum, title) => renameScope(curriculum, findScope(curriculum, 'Ideas'), title),
    read: scopes,
  },
  "a label's name": {
    write: (curriculum, title) => renameScope(curriculum, findScope(curriculum, 'Learnings'), title),
    read: scopes,
  },
  "an entry's column": {
    write: (curriculum, value) =>
      logEntry(curriculum, findTable(curriculum, 'Log'), {values: [['company', value]], today}),
    read: cells,
  },
  'a column set later': {
    write: (curriculum, value) => {
      const settable = findSettable(curriculum, 'Notes', ['1.1'])
      if (settable.kind === 'value') throw new Error('a row was named')
      return setColumn(curriculum, settable.row, {column: 'Notes', value, today})
    },
    read: cells,
  },
}

const names = Object.keys(places)

describe.each(Object.entries(places))('%s', (name, {write, read}) => {
  it('takes a text as it was typed', () => {
    const turn = names.indexOf(name)
    const typed = [...everywhere, ...somewhere.filter((_text, index) => index % names.length === turn)]
    const refused: string[] = []
    const misread: string[] = []
    const results: TrackerDocument[] = []
    const written: string[] = []
    for (const text of typed) {
      try {
        const after = performed(curriculum => write(curriculum, text))
        if (!read(after.curriculum).includes(text)) misread.push(text)
        written.push(text)
        results.push(after)
      } catch (error) {
        if (!(error instanceof TrackerError)) throw error
        refused.push(text)
      }
    }
    const complaints = Object.entries({refused, misread, unshown: unshown(written, results)})
    expect(complaints.flatMap(([kind, texts]) => texts.map(text => `${kind}: ${text.slice(0, 40)}`))).toEqual(
      [],
    )
  })
})

/** The texts that GitHub does not show as they were typed. One rendering for all: starting the renderer takes longest. */
function unshown(texts: readonly string[], results: readonly TrackerDocument[]): readonly string[] {
  if (whyNoRenderer !== null) return []
  const pages = (all: readonly TrackerDocument[]): Uint8Array =>
    Buffer.concat(all.flatMap(each => [Buffer.from('\n\n# Page\n\n'), serialize(each)]))
  const changes = renderedChanges(pages(results.map(() => document)), pages(results))
  const shown = new Set(changes.map(change => textOf(change.after ?? '')))
  return texts.filter(text => ![...shown].some(each => each.includes(text)))
}

function performed(operate: (curriculum: Curriculum) => Operation): TrackerDocument {
  return perform(document, operate, {today}).document
}

function find(curriculum: Curriculum, name: string, ...within: string[]): Item {
  const [item] = findItems(curriculum, [name], {within, prefer: 'any', verb: 'set'})
  return item ?? expect.fail('no item')
}

function add(what: string, ...within: string[]): Place['write'] {
  return (curriculum, text) => addThing(curriculum, choose(curriculum, what, within), {text, values: []})
}

function choose(curriculum: Curriculum, what: string, within: readonly string[] = []) {
  return chooseAddition(curriculum, {what, within, after: null, like: null})
}

function textOf(html: string): string {
  const words = html.replaceAll(/<a href="[^"]*">([^<]*)<\/a>/g, '$1').replaceAll(/<\/?strong>/g, '')
  const characters: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', amp: '&'}
  return words.replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '')
}
