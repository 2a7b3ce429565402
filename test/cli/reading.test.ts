import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {converse, inFolder} from './made-up-context.ts'
import {atDesk, blankTracker, writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

describe('status', () => {
  test('is what tracker does by itself', () =>
    atDesk(async ({type}) => {
      const {status, stdout, stderr} = await type(['status'])
      expect({status, stderr}).toEqual({status: 0, stderr: ''})
      expect(stdout).toMatch(/^Learning Progress Tracker\n/)
      expect(stdout).toContain('0 of 129 done')
      expect((await type([])).stdout).toBe(stdout)
      expect(await type(['-1'])).toMatchObject({stdout: 'w1 0/6 · 0% · 1d behind\n'})
    }))

  test('as JSON adds up', () =>
    atDesk(async ({type, path}) => {
      const json = JSON.parse((await type(['--json'])).stdout)
      expect(json).toMatchObject({schemaVersion: 1, kind: 'status', file: path, started: '2025-11-03'})
      const sum = json.units.reduce((total: number, unit: {total: number}) => total + unit.total, 0)
      expect(sum + json.outside.total).toBe(129)
    }))

  test('of a unit is about that unit', () =>
    atDesk(async ({type}) => {
      const {stdout} = await type(['status', 'week', '3'])
      expect(stdout).toMatch(/^Week 3: CAP Theorem & Consistency\n/)
      const json = JSON.parse((await type(['status', 'w3', '--json'])).stdout)
      expect(json).toMatchObject({kind: 'status', unit: 'w3'})
      expect(json.items).toHaveLength(7)
    }))

  test('--explain shows the sum', () =>
    atDesk(async ({type}) => {
      const {stdout} = await type(['status', '--explain'])
      expect(stdout).toMatch(/^0% is 0 of 129, rounded down\n/)
    }))
})

describe('list', () => {
  test('passes filters through, words with a hyphen included', () =>
    atDesk(async ({type}) => {
      const titles = async (...words: string[]) =>
        JSON.parse((await type(['list', '--json', ...words])).stdout).items.map(
          ({title}: {title: string}) => title,
        )
      expect(await titles('kind:task', 'week:3')).toEqual([
        'Classified 3 systems as CP or AP with justification',
      ])
      expect(await titles('caching', '-strategies', 'kind:task')).toEqual([
        'Designed caching strategy for product catalog',
      ])
      expect(await titles('kind:concept', '--in', 'w5')).toHaveLength(4)
    }))

  test('of nothing is no', () =>
    atDesk(async ({type}) => {
      expect(await type(['list', 'status:done'])).toMatchObject({status: 1, stdout: ''})
      const {status, stdout} = await type(['list', 'status:done', '--json'])
      expect({status, json: JSON.parse(stdout)}).toEqual({
        status: 1,
        json: {schemaVersion: 1, kind: 'list', items: []},
      })
    }))

  test('of a file with nothing in it says so, and so does an export', () =>
    inFolder(async folder => {
      writeAtRest(join(folder, 'progress.md'), '# Only prose\n')
      for (const words of [['list'], ['export', 'csv'], ['export', 'ics']]) {
        expect(await converse(words, {cwd: folder})).toMatchObject({
          status: 1,
          stdout: '',
          stderr: 'There is nothing to list in this file: tracker explain tells how it is read.\n',
        })
      }
    }))

  test('--jsonl is a document a line', () =>
    atDesk(async ({type}) => {
      const {stdout} = await type(['list', 'kind:concept', 'week:5', '--jsonl'])
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
      expect(lines.map(({kind}) => kind)).toEqual(['concept', 'concept', 'concept', 'concept'])
    }))
})

describe('show and next', () => {
  test('show one item, by all its words', () =>
    atDesk(async ({type}) => {
      expect((await type(['show', 'circuit', 'breaker', 'pattern'])).stdout).toMatch(
        /^Circuit Breaker Pattern\n/,
      )
      expect(await type(['show', '3.1', '3.2'])).toMatchObject({status: 2, stdout: ''})
    }))

  test('as many as asked for', () =>
    atDesk(async ({type}) => {
      expect(JSON.parse((await type(['next', '-n', '5', '--json'])).stdout).items).toHaveLength(5)
      expect((await type(['next'])).stdout.split('\n')).toHaveLength(4)
      expect(await type(['next', '-n', 'many'])).toMatchObject({status: 2})
    }))
})

describe('where there is no tracker', () => {
  test('tracker alone welcomes, and says what to type', () =>
    inFolder(async cwd => {
      const {status, stdout, stderr} = await converse([], {cwd})
      expect({status, stdout}).toEqual({status: 3, stdout: ''})
      expect(stderr).toContain('tracker init')
      expect(stderr).toContain('tracker --help')
    }))

  test('a command names the places tried', () =>
    inFolder(async cwd => {
      const {status, stderr} = await converse(['status'], {cwd})
      expect(status).toBe(3)
      expect(stderr).toMatch(
        /^tracker: no tracker found: looked in \. \(.*\) for tracker\.md, .*\ntracker init\n$/,
      )
      const json = await converse(['status', '--json'], {cwd})
      expect(JSON.parse(json.stdout)).toMatchObject({kind: 'error', error: {code: 'no-file'}})
      expect(json).toMatchObject({status: 3, stderr: ''})
    }))
})

describe('standard input', () => {
  test('is a tracker with -f -', async () => {
    const {status, stdout} = await converse(['status', '-f', '-'], {stdin: blankTracker()})
    expect(status).toBe(0)
    expect(stdout).toContain('0 of 129 done')
  })

  test('is not waited for at a terminal', async () => {
    const {status, stderr} = await converse(['status', '-f', '-'], {stdin: null})
    expect(status).toBe(2)
    expect(stderr).toContain('that is a terminal')
  })
})

describe('a file with an open conflict', () => {
  const conflict = '# Plan\n\n<<<<<<< HEAD\n- [ ] a\n=======\n- [x] a\n>>>>>>> other\n'

  test('is read, with a warning, and not changed', () =>
    atDesk(async ({type, path}) => {
      writeAtRest(path, conflict)
      const read = await type(['status'])
      expect(read.status).toBe(0)
      expect(read.stderr).toMatch(/^tracker: warning: progress\.md:3: /)
      const refused = await type(['tick', 'a', '--json'])
      expect(refused.status).toBe(4)
      expect(JSON.parse(refused.stdout).error.code).toBe('conflict-markers')
    }))
})

describe('a pager', () => {
  test('shows what is longer than the terminal', () =>
    atDesk(async ({type}) => {
      const screen = {isTTY: true, columns: 80, rows: 20}
      expect((await type(['list'], screen)).paged).toMatchObject([{command: 'less', env: {LESS: 'FRX'}}])
      expect((await type(['list'], {...screen, env: {LESS: 'R'}})).paged).toHaveProperty('0.env', {})
      expect((await type(['list'], {...screen, env: {PAGER: 'more'}})).paged).toMatchObject([
        {command: 'more'},
      ])
      const both = {PAGER: 'more', TRACKER_PAGER: 'most -s'}
      expect((await type(['list'], {...screen, env: both})).paged).toMatchObject([{command: 'most -s'}])
    }))

  test('shows help, which is longer', async () => {
    const {paged, stdout} = await converse(['help'], {isTTY: true, columns: 80, rows: 20})
    expect(paged).toMatchObject([{command: 'less'}])
    expect(stdout).toBe('')
    expect((await converse(['help', '-q'], {isTTY: true, columns: 80, rows: 20})).paged).toEqual([])
  })

  test('is not used otherwise', () =>
    atDesk(async ({type}) => {
      const screen = {isTTY: true, columns: 80, rows: 20}
      expect((await type(['next'], screen)).paged).toEqual([])
      expect((await type(['list', '--no-pager'], screen)).paged).toEqual([])
      expect((await type(['list', '--json'], screen)).paged).toEqual([])
      expect((await type(['list'], {...screen, env: {TRACKER_PAGER: ''}})).paged).toEqual([])
      expect((await type(['list'], {rows: 20})).paged).toEqual([])
    }))
})

test('--quiet says nothing on success', () =>
  atDesk(async ({type}) => {
    for (const words of [['status'], ['list'], ['where'], ['next'], ['check'], ['mark', '3.1'], ['undo']]) {
      expect(await type([...words, '-q']), words.join(' ')).toMatchObject({status: 0, stdout: '', stderr: ''})
    }
  }))

test('a day that is none is refused, wherever it comes from', () =>
  atDesk(async ({type}) => {
    const {status, stderr} = await type(['status'], {env: {TRACKER_TODAY: '2025-02-30'}})
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: 'tracker: TRACKER_TODAY is not a day: 2025-02-30\nwrite it like 2025-11-03\n',
    })
  }))
