import {describe, expect, test} from 'vitest'
import {InternalError} from '../../src/errors/internal-error.ts'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {indexLines} from '../../src/source/line-index.ts'
import {jsonChange} from '../../src/views/json-change.ts'
import {jsonError} from '../../src/views/json-error.ts'
import {jsonHistory} from '../../src/views/json-history.ts'
import {jsonList, jsonNext, jsonShow} from '../../src/views/json-items.ts'
import {jsonProblems} from '../../src/views/json-problems.ts'
import {jsonStatus} from '../../src/views/json-status.ts'
import {jsonWhere} from '../../src/views/json-where.ts'
import {printJson, printJsonLine} from '../../src/views/print-json.ts'
import {itemOf, readSample, sampleText} from './sample.ts'
import {schemaMistakes} from './schema-mistakes.ts'

const sample = readSample()
const status = jsonStatus('/home/me/progress.md', sample.curriculum, sample.progress)

const bowline = {
  id: '1.1',
  key: 'w1/bowline',
  kind: 'concept',
  title: 'Bowline',
  unit: 'w1',
  section: null,
  status: 'done',
  confidence: 4,
  scale: 5,
  date: '2025-03-04',
  note: 'Rabbit, hole, tree',
  value: null,
  line: 12,
}

/** Equal, the order of keys included. */
function expectSame(value: unknown, expected: unknown): void {
  expect(JSON.stringify(value, null, 1)).toBe(JSON.stringify(expected, null, 1))
}

describe('jsonStatus', () => {
  test('has the keys of the contract in their order', () => {
    expectSame(
      {...status, next: status.next.length, units: status.units.slice(0, 1)},
      {
        schemaVersion: 1,
        kind: 'status',
        file: '/home/me/progress.md',
        title: 'Sailing',
        started: '2025-03-03',
        currentUnit: 'w1',
        pace: {expectedUnit: 'w2', behindDays: 3},
        next: 3,
        problems: 0,
        completion: {
          percent: 20,
          done: 2,
          total: 10,
          byKind: {
            concepts: {done: 1, total: 4},
            tasks: {done: 1, total: 5},
            questions: {done: 0, total: 1},
            interviews: {done: 0, total: 0},
          },
        },
        units: [
          {
            id: 'w1',
            kind: 'week',
            number: 1,
            title: 'Week 1: Knots',
            part: 'Part 1: Harbour',
            status: 'in-progress',
            done: 2,
            total: 4,
            percent: 50,
            line: 8,
          },
        ],
        outside: {done: 0, total: 3},
        logs: [],
        skills: {rated: 0, total: 0, average: null, scale: null},
      },
    )
  })

  test('units and what is outside them add up', () => {
    const sum = (key: 'done' | 'total') =>
      status.units.reduce((total, unit) => total + unit[key], status.outside[key])
    expect([sum('done'), sum('total')]).toEqual([2, 10])
  })

  test('an empty document', () => {
    const {curriculum, progress} = readSample('')
    const empty = jsonStatus('a.md', curriculum, progress)
    expect(empty).toMatchObject({title: null, started: null, currentUnit: null, next: [], units: []})
    expect(schemaMistakes('status', empty)).toEqual([])
  })
})

describe('jsonItem', () => {
  const shown = (title: string, text = sampleText) => jsonShow(itemOf(readSample(text), title)).item

  test('a concept', () => {
    expectSame(jsonShow(itemOf(sample, 'Bowline')), {schemaVersion: 1, kind: 'show', item: bowline})
    const why = [{what: 'task', why: 'line 16 has a box'}]
    const told = jsonShow(itemOf(sample, 'Bowline'), why)
    expectSame(told, {schemaVersion: 1, kind: 'show', item: bowline, why})
    expect(schemaMistakes('show', told)).toEqual([])
  })

  test('a task has the section it stands in', () => {
    expect(shown('Spliced a rope')).toMatchObject({
      kind: 'task',
      unit: 'w1',
      section: 'Practice',
      status: 'not-started',
      confidence: null,
      scale: null,
    })
    expect(shown('Charts')).toMatchObject({unit: null, section: 'Before you leave'})
  })

  test('a question', () => {
    const answered = (answer: string) => shown('Test passed', sampleText.replace('⬜ Yes / ⬜ No', answer))
    expect(shown('Test passed')).toMatchObject({kind: 'question', status: 'not-started', value: null})
    expect(answered('❌ No')).toMatchObject({status: 'not-started', value: 'no'})
    expect(answered('✅ Yes (2025-03-11) - at last')).toMatchObject({
      status: 'done',
      value: 'yes',
      date: '2025-03-11',
      note: 'at last',
    })
  })

  test('fields', () => {
    expect(shown('Started')).toMatchObject({
      kind: 'field',
      status: null,
      date: '2025-03-03',
      value: '2025-03-03',
    })
    expect(shown('Completion')).toMatchObject({date: null, value: 20})
    expect(shown('Time taken')).toMatchObject({value: null})
  })

  test('a skill, an entry and a slot', () => {
    const text = `# Log

## Skills

| Skill | Proficiency (1-5) | Notes |
|---|---|---|
| Steering | ★★★☆☆ | |

## Trips

| Date | Port | Boat | Notes |
|---|---|---|---|
| 2025-04-01 | Oslo | Gull | calm |
| | | | |

## Key learnings

1. Reef early
2.
`
    const items = jsonList(readSample(text).curriculum.items).items
    expect(
      items.map(({kind, status, confidence, scale, value}) => [kind, status, confidence, scale, value]),
    ).toEqual([
      ['rating', null, 3, 5, null],
      ['entry', null, null, null, 'Oslo · Gull'],
      ['entry', null, null, null, null],
      ['slot', null, null, null, 'Reef early'],
      ['slot', null, null, null, null],
    ])
    expect(items[1]).toMatchObject({date: '2025-04-01', note: 'calm'})
    expect(schemaMistakes('list', jsonList(readSample(text).curriculum.items))).toEqual([])
  })

  test('keeps what is written, damage included', () => {
    const text = sampleText.replace('Bowline', 'NÅ“ud')
    expect(jsonList(readSample(text).curriculum.items).items[2]?.title).toBe('NÅ“ud')
  })
})

test('next: items with their reasons', () => {
  const next = jsonNext(sample.progress.next)
  expectSame(Object.keys(next), ['schemaVersion', 'kind', 'items'])
  expectSame(
    next.items.map(({id, reason}) => [id, reason]),
    [
      ['1.2', 'current unit'],
      ['1.4', 'current unit'],
      ['2.1', 'comes after'],
    ],
  )
  expectSame(Object.keys(next.items[0] ?? {}), [...Object.keys(bowline), 'reason'])
})

const change = {
  item: 'Bowline',
  id: '1.1',
  key: 'w1/bowline',
  field: 'confidence',
  before: 4,
  after: 5,
  line: 12,
}
const {key: _, ...changeOfContract} = change
const outcome = {
  before: 'a',
  after: 'b',
  edits: [],
  changes: [change],
  refreshed: [{field: 'Completion', before: 2, after: 3, line: 11}],
  completion: {before: 2, after: 3},
  warnings: [],
}

describe('jsonChange', () => {
  test('has the keys of the contract in their order', () => {
    expectSame(jsonChange({file: 'a.md', outcome, dryRun: true}, '--- a\n'), {
      schemaVersion: 1,
      kind: 'change',
      file: 'a.md',
      changed: true,
      dryRun: true,
      changes: [changeOfContract],
      refreshed: [{field: 'Completion', before: 2, after: 3, line: 11}],
      completion: {before: 2, after: 3},
      diff: '--- a\n',
    })
  })

  test('nothing changed, and no diff when none is given', () => {
    const same = jsonChange({file: 'a.md', outcome: {...outcome, after: 'a'}, dryRun: false})
    expect(same).toMatchObject({changed: false, dryRun: false})
    expect('diff' in same).toBe(false)
  })
})

test('check: places are 1-based, a fix says what goes where', () => {
  const text = 'one\ntwo\n'
  const checked = jsonProblems([
    {
      file: 'a.md',
      lines: indexLines(text),
      problems: [
        {
          rule: 'unknown-status',
          severity: 'warning',
          message: 'm',
          span: {start: 5, end: 6},
          fix: [{span: {start: 4, end: 7}, text: 'TWO'}],
        },
        {rule: 'list-trap', severity: 'info', message: 'n', span: {start: 0, end: 0}},
      ],
    },
  ])
  expectSame(checked, {
    schemaVersion: 1,
    kind: 'check',
    problems: [
      {
        file: 'a.md',
        line: 2,
        column: 2,
        severity: 'warning',
        rule: 'unknown-status',
        message: 'm',
        fix: [{start: {line: 2, column: 1}, end: {line: 2, column: 4}, text: 'TWO'}],
      },
      {file: 'a.md', line: 1, column: 1, severity: 'info', rule: 'list-trap', message: 'n'},
    ],
  })
  expect(schemaMistakes('check', checked)).toEqual([])
})

describe('jsonError', () => {
  test('a refusal', () => {
    const candidate = {id: '1.1', title: 'Bowline', place: 'Week 1', line: 12}
    const error = new TrackerError('item-ambiguous', 'which?', {
      candidates: [candidate],
      hint: 'tracker list',
    })
    expectSame(jsonError(error), {
      schemaVersion: 1,
      kind: 'error',
      error: {code: 'item-ambiguous', message: 'which?', candidates: [candidate], hint: 'tracker list'},
    })
    expectSame(jsonError(new TrackerError('locked', 'busy')).error, {code: 'locked', message: 'busy'})
    expect(schemaMistakes('error', jsonError(error))).toEqual([])
  })

  test('a bug, and anything else that was thrown', () => {
    expectSame(jsonError(new InternalError('oh')).error, {code: 'internal', message: 'oh'})
    expectSame(jsonError('oh').error, {code: 'internal', message: 'oh'})
  })
})

test('every document is as its schema says', () => {
  const step = {n: 1, time: '2025-03-12T10:00:00.000+01:00', command: 'rate Bowline 5', changes: [change]}
  const documents = {
    status,
    list: jsonList(sample.curriculum.items),
    next: jsonNext(sample.progress.next),
    show: jsonShow(itemOf(sample, 'Bowline')),
    where: jsonWhere('/home/me/progress.md', 'the working directory has it'),
    history: jsonHistory([step]),
    change: jsonChange({file: 'a.md', outcome, dryRun: false}),
  }
  expectSame(documents.where, {
    schemaVersion: 1,
    kind: 'where',
    file: '/home/me/progress.md',
    why: 'the working directory has it',
  })
  expectSame(documents.history.steps, [{...step, changes: [changeOfContract]}])
  for (const [name, document] of Object.entries(documents)) expect(schemaMistakes(name, document)).toEqual([])
})

test('the schemas would notice a mistake', () => {
  expect(
    schemaMistakes('show', {schemaVersion: 2, kind: 'show', item: {...bowline, status: 'mastered', line: 0}}),
  ).toEqual(['show.schemaVersion: is not 1', 'show.item.status: is mastered', 'show.item.line: 0'])
  expect(schemaMistakes('where', {schemaVersion: 1, kind: 'where', file: null})).toEqual([
    'where: lacks why',
    'where.file: is null',
  ])
})

describe('printJson', () => {
  test('one document and one final newline', () => {
    expect(printJson({a: [1, null]})).toBe('{\n  "a": [\n    1,\n    null\n  ]\n}\n')
    expect(printJsonLine({a: [1, null]})).toBe('{"a":[1,null]}\n')
  })

  test('what could act on a terminal or break a line is escaped, and reads back as it was', () => {
    const text =
      'a\u001b[31m\u0007\u007f\u0085\u009d\u061c\u200b\u200e\u2028\u2029\u202e\u2066\ufeff\ud83d "|\\ é ✅'
    const json = printJsonLine({text})
    expect(json).toBe(
      '{"text":"a\\u001b[31m\\u0007\\u007f\\u0085\\u009d\\u061c\\u200b\\u200e\\u2028\\u2029\\u202e\\u2066\\ufeff\\ud83d \\"|\\\\ é ✅"}\n',
    )
    expect(JSON.parse(json)).toEqual({text})
  })
})
