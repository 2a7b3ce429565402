import {describe, expect, test} from 'vitest'
import {findReasons} from '../../src/curriculum/find-reasons.ts'
import {inferSettings} from '../../src/curriculum/infer-settings.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import {jsonInference} from '../../src/views/json-inference.ts'
import {showInference} from '../../src/views/show-inference.ts'
import {showReasons} from '../../src/views/show-reasons.ts'
import {pipedLook, plainLook} from './looks.ts'
import {readText} from './read-text.ts'
import {schemaMistakes} from './schema-mistakes.ts'

const table = '| Topic | Status |\n|---|---|\n| Raft | ✅ |\n'
const infer = (text: string) => inferSettings(readText(text), readBlocks(text))

describe('showInference', () => {
  test('tells tables that are alike once', () => {
    const shown = showInference(infer(`${table}\n# B\n\n${table}`), pipedLook)
    expect(shown).toContain('Tables in lines 1, 7: each row is a concept\n')
    expect(shown.match(/ name /g)).toHaveLength(1)
  })

  test('tells what holds in some places only apart', () => {
    const text =
      '| Topic | Done |\n|---|---|\n| Raft | ✅ |\n\n' +
      '| Topic | Status | Done |\n|---|---|---|\n| Zab | ✅ | 2025-11-03 |\n'
    expect(showInference(infer(text), pipedLook)).toContain(
      'In some places only: as a setting it would change others\ndate  Done (its values are dates)\n',
    )
  })

  test('says when there is nothing', () => {
    expect(showInference(infer('Some prose.\n'), pipedLook)).toBe(
      'There is nothing to set: no column, mark, date or unit was recognised.\n\nWhy\nitems  no trackable items found\n',
    )
  })

  test('as JSON keeps every table', () => {
    const json = jsonInference('progress.md', infer(`${table}\n# B\n\n${table}`))
    expect(schemaMistakes('explain', json)).toEqual([])
    expect(json.tables.map(({line}) => line)).toEqual([1, 7])
    expect(json.items).toEqual({concept: 2})
  })
})

describe('reasons', () => {
  const {items} = readText(`## Week 1\n\n${table}\n- [ ] box\n\n**Goal:** win\n`)

  test('are those of the item, its columns and its unit', () => {
    expect(items.map(findReasons)).toEqual([
      [
        {what: 'concept', why: 'line 5 is a row of a table that has a name and a status'},
        {what: 'name', why: 'column "Topic": its header, "Topic"'},
        {what: 'status', why: 'column "Status": its header, "Status"'},
        {what: 'unit w1', why: 'its heading in line 1'},
      ],
      [
        {what: 'task', why: 'line 7 has a box'},
        {what: 'unit w1', why: 'its heading in line 1'},
      ],
      [
        {what: 'field', why: 'line 9 is a label with a value, or a blank for one, behind it'},
        {what: 'unit w1', why: 'its heading in line 1'},
      ],
    ])
  })

  test('are shown below the item', () => {
    const [, task] = items
    if (!task) return expect.fail('no task')
    expect(showReasons(task, pipedLook)).toBe(
      '\nWhy\ntask     line 7 has a box\nunit w1  its heading in line 1\n',
    )
    expect(showReasons(task, plainLook)).toBe('task: line 7 has a box\nunit w1: its heading in line 1\n')
  })
})
