import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {converse} from './made-up-context.ts'
import {atDesk, blankTracker, writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

/** The lines that are new in a text. */
function newLines(before: string, after: string): string[] {
  const known = before.split('\n')
  return after.split('\n').filter((line, index) => line !== known[index])
}

describe('mark', () => {
  test('writes one row and what follows from it, and says so', () =>
    atDesk(async ({type, path}) => {
      const {status, stdout, stderr} = await type(['mark', 'cap theorem', '--in', 'w3', '-c', '4'])
      expect({status, stderr}).toEqual({status: 0, stderr: ''})
      expect(newLines(blankTracker(), readFileSync(path, 'utf8'))).toEqual([
        '### Week 3: CAP Theorem & Consistency 🟡',
        '| CAP Theorem | ✅ Mastered | 2025-11-10 | ★★★★☆ | |',
        '**Last Updated:** 2025-11-10',
      ])
      expect(stdout).toMatch(/^CAP Theorem \(3\.1\)\n/)
      expect(stdout).toContain('not started → ✓ done')
      expect(stdout).toContain('tracker undo')
    }))

  test('again changes nothing, says so, and leaves the file alone', () =>
    atDesk(async ({type, path}) => {
      await type(['mark', '3.1'])
      const before = statSync(path, {bigint: true})
      const {status, stdout} = await type(['mark', '3.1'])
      expect(status).toBe(0)
      expect(stdout).toMatch(/^Nothing to change/)
      expect(statSync(path, {bigint: true}).mtimeNs).toBe(before.mtimeNs)
      expect(JSON.parse((await type(['mark', '3.1', '--json'])).stdout)).toMatchObject({
        changed: false,
        changes: [],
      })
    }))

  test('offers no undo where there is no journal to undo it with', () =>
    atDesk(async ({type}) => {
      const {status, stdout, stderr} = await type(['mark', '3.1'], {home: null})
      expect(status).toBe(0)
      expect(stderr).toContain('this change cannot be undone: there is no home directory')
      expect(stdout).not.toContain('tracker undo')
    }))

  test('takes several items at once, all or none, and each once', () =>
    atDesk(async ({type, path}) => {
      const before = readFileSync(path)
      expect(await type(['mark', '3.1', '3.2', 'nonsense'])).toMatchObject({status: 3, stdout: ''})
      expect(readFileSync(path).equals(before)).toBe(true)
      const {stdout} = await type(['mark', '3.1', 'w3/cap-theorem', '3.2', '--json'])
      const changed = new Set(JSON.parse(stdout).changes.map(({id}: {id: string}) => id))
      expect([...changed]).toEqual(['3.1', '3.2'])
    }))

  test('understands words for statuses, stars and days', () =>
    atDesk(async ({type, path}) => {
      await type(['mark', '3.1', '-s', 'in progress', '-c', '+1', '--date=-3d', '-m', '- a thought'])
      expect(readFileSync(path, 'utf8')).toContain(
        '| CAP Theorem | 🟡 In Progress | 2025-11-07 | ★☆☆☆☆ | - a thought |',
      )
      await type(['mark', '3.1', '-s', 'MASTERED', '-d', 'yesterday', '-m', 'more', '--append'])
      expect(readFileSync(path, 'utf8')).toContain(
        '| CAP Theorem | ✅ Mastered | 2025-11-09 | ★☆☆☆☆ | - a thought; more |',
      )
    }))

  test.each([
    [['mark', '3.1', '-s', 'perfect'], 'invalid-value'],
    [['mark', '3.1', '-c', 'many'], 'invalid-value'],
    [['mark', '3.1', '-c', '6'], 'invalid-value'],
    [['mark', '3.1', '-d', '3/11/2025'], 'invalid-day'],
    [['mark', '3.1', '--append'], 'usage'],
    [['mark'], 'usage'],
    [['rate', '3.1'], 'usage'],
    [['note', '3.1', 'a', 'b'], 'usage'],
    [['tick', '--all'], 'usage'],
    [['tick'], 'usage'],
    [['start', 'Implemented LRU cache'], 'wrong-kind'],
    [['mark', '3.1', '--color', 'sometimes'], 'usage'],
    [['makr', '3.1'], 'usage'],
    [['w3'], 'usage'],
    [['sync'], 'usage'],
  ])('%s is refused with %s', (words, code) =>
    atDesk(async ({type, path}) => {
      const {status, stdout} = await type([...words, '--json'])
      expect(JSON.parse(stdout)).toMatchObject({schemaVersion: 1, kind: 'error', error: {code}})
      expect(status).toBe(2)
      expect(readFileSync(path, 'utf8')).toBe(blankTracker())
      const text = await type(words)
      expect(text).toMatchObject({status: 2, stdout: ''})
      if (code === 'usage') expect(text.stderr).toMatch(/\n(see: tracker .*--help|.*tracker .*)\n$/)
    }),
  )
})

describe('the other verbs', () => {
  test('start, reset, rate, note, tick and untick', () =>
    atDesk(async ({type, path}) => {
      const row = (text: string) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .find(line => line.includes(text))
      await type(['start', 'sharding', 'consistent hashing', '--in', 'w6'])
      expect(row('Database Sharding')).toBe('| Database Sharding | 🟡 In Progress | | ☆☆☆☆☆ | |')
      await type(['rate', 'sharding', '-1'])
      await type(['rate', 'database', 'sharding', '3', '-m', 'by key'])
      expect(row('Database Sharding')).toBe('| Database Sharding | 🟡 In Progress | | ★★★☆☆ | by key |')
      await type(['note', 'sharding', '-', '--append'])
      expect(row('Database Sharding')).toBe('| Database Sharding | 🟡 In Progress | | ★★★☆☆ | by key; - |')
      await type(['reset', 'sharding'])
      expect(row('Database Sharding')).toBe('| Database Sharding | ⬜ / 🟡 / ✅ | | ☆☆☆☆☆ | |')
      await type(['tick', 'Implemented LRU cache'])
      expect(row('LRU cache')).toBe('- [x] Implemented LRU cache')
      await type(['untick', 'lru'])
      expect(row('LRU cache')).toBe('- [ ] Implemented LRU cache')
    }))

  test('tick --all takes a whole place', () =>
    atDesk(async ({type}) => {
      const json = JSON.parse((await type(['tick', '--all', '--in', 'w10', '--json'])).stdout)
      expect(json.changes).toHaveLength(6)
      expect(json.refreshed).toMatchObject([{field: 'Week 10: URL Shortener', after: 'done'}, {}, {}])
    }))

  test('refresh, with the switch that turns keeping true off', () =>
    atDesk(async ({type, path}) => {
      await type(['mark', '3.1', '--no-refresh'])
      expect(newLines(blankTracker(), readFileSync(path, 'utf8'))).toHaveLength(1)
      await type(['mark', '3.2'], {env: {TRACKER_REFRESH: 'off'}})
      expect(newLines(blankTracker(), readFileSync(path, 'utf8'))).toHaveLength(2)
      const {stdout} = await type(['refresh'])
      expect(stdout).toContain('Week 3: CAP Theorem & Consistency')
    }))
})

describe('undo, redo and history', () => {
  test('take back, make again and tell', () =>
    atDesk(async ({type, path}) => {
      await type(['mark', '3.1', '-c', '4'])
      const marked = readFileSync(path, 'utf8')
      const undone = await type(['undo', '--json'])
      expect(readFileSync(path, 'utf8')).toBe(blankTracker())
      expect(JSON.parse(undone.stdout)).toMatchObject({
        kind: 'change',
        changed: true,
        changes: [
          {field: 'confidence', before: 4, after: null},
          {field: 'date', before: '2025-11-10', after: null},
          {field: 'status', before: 'done', after: 'not-started'},
        ],
      })
      expect((await type(['redo'])).stdout).toMatch(/^Made again: mark 3\.1 -c 4\n/)
      expect(readFileSync(path, 'utf8')).toBe(marked)
      const {steps} = JSON.parse((await type(['history', 'CAP Theorem', '--json'])).stdout)
      expect(steps).toMatchObject([{n: 1, command: 'mark 3.1 -c 4', changes: [{field: 'status'}, {}, {}]}])
      expect(await type(['history', '3.2'])).toMatchObject({status: 0, stdout: ''})
    }))

  test('with nothing to take back the answer is no', () =>
    atDesk(async ({type}) => {
      expect(await type(['undo'])).toMatchObject({status: 1, stdout: '', stderr: 'Nothing to undo.\n'})
      expect(await type(['redo'])).toMatchObject({status: 1})
      expect(await type(['undo', 'all'])).toMatchObject({status: 2})
    }))
})

describe('--dry-run', () => {
  test('prints the difference and writes nothing', () =>
    atDesk(async ({type, path, folder}) => {
      const {status, stdout} = await type(['tick', 'lru', '-n'])
      expect(status).toBe(0)
      expect(stdout).toMatch(/^--- a\/progress\.md\n\+\+\+ b\/progress\.md\n@@ /)
      expect(stdout).toContain('\n-- [ ] Implemented LRU cache\n+- [x] Implemented LRU cache\n')
      expect(readFileSync(path, 'utf8')).toBe(blankTracker())
      const json = JSON.parse((await type(['-n', 'tick', 'lru', '--json'])).stdout)
      expect(json).toMatchObject({changed: true, dryRun: true, diff: stdout})
      expect(await type(['untick', 'lru', '-n'])).toMatchObject({status: 0, stdout: ''})
      expect(await type(['init', 'x.md', '-n'])).toMatchObject({status: 0})
      expect(() => statSync(join(folder, 'x.md'))).toThrow('ENOENT')
    }))
})

describe('standard input', () => {
  test('is changed on its way to standard output', async () => {
    const {status, bytes, stderr} = await converse(['tick', 'lru', '-f', '-'], {stdin: blankTracker()})
    expect(status).toBe(0)
    expect(newLines(blankTracker(), Buffer.from(bytes).toString())).toEqual([
      '### Week 5: Databases 🟡',
      '- [x] Implemented LRU cache',
      '**Last Updated:** 2025-11-10',
    ])
    expect(stderr).toContain('Implemented LRU cache')
  })

  test('goes through as it is when there is nothing to change', async () => {
    const stdin = Buffer.from('\uFEFF# Plan\r\n\r\n- [x] a\r\n')
    const {status, bytes} = await converse(['tick', 'a', '-f', '-'], {stdin})
    expect({status, same: stdin.equals(bytes)}).toEqual({status: 0, same: true})
  })

  test('and JSON cannot share standard output', async () => {
    const {status, stdout} = await converse(['tick', 'lru', '-f', '-', '--json'], {stdin: blankTracker()})
    expect({status, code: JSON.parse(stdout).error.code}).toEqual({status: 2, code: 'usage'})
  })
})

describe('init', () => {
  test('makes a tracker that check has nothing to say about', () =>
    atDesk(async ({type}) => {
      const {status, stdout} = await type(['init', 'plan.md', '--title', 'My *own* plan', '--start', 'mon'])
      expect(status).toBe(0)
      expect(stdout).toMatch(/^Made plan\.md: 16 units with 129 items to finish\.\n/)
      const made = await type(['status', '-f', 'plan.md', '--json'])
      expect(JSON.parse(made.stdout)).toMatchObject({title: 'My *own* plan', started: '2025-11-17'})
      expect(await type(['check', 'plan.md'])).toMatchObject({status: 0, stdout: '', stderr: ''})
    }))

  test('never writes over a file', () =>
    atDesk(async ({type, path}) => {
      for (const words of [
        ['init', 'progress.md'],
        ['init', '-f', 'progress.md'],
        ['init', '-n', 'progress.md'],
      ]) {
        const {status, stdout} = await type([...words, '--json'])
        expect({status, code: JSON.parse(stdout).error.code}).toEqual({status: 2, code: 'file-exists'})
      }
      expect(readFileSync(path, 'utf8')).toBe(blankTracker())
    }))

  test('is content with the tracker that is here already', () =>
    atDesk(async ({type}) => {
      expect(await type(['init'])).toMatchObject({
        status: 0,
        stdout: 'There is a tracker here already: progress.md (tracker init FILE makes another).\n',
      })
      expect(JSON.parse((await type(['init', '--json'])).stdout)).toMatchObject({
        kind: 'change',
        changed: false,
      })
    }))

  test('goes to standard output for -', async () => {
    const {status, stdout} = await converse(['init', '-', '--start', '2025-11-03'])
    expect({status, stdout}).toEqual({status: 0, stdout: blankTracker()})
  })
})

test('check names place, severity and rule, and counts warnings as a no', () =>
  atDesk(async ({type, path}) => {
    writeAtRest(path, '| Concept | Status |\n|---|---|\n| CAP | quite good |\n| ACID | ✅ |\n')
    const {status, stdout} = await type(['check'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^progress\.md:3:9: (warning|info): .* \[unknown-status\]\n$/)
    expect(await type(['check', '--rule', 'unknown-status=off'])).toMatchObject({status: 0, stdout: ''})
    expect(await type(['check', '--rule', 'unknown-status=info'])).toMatchObject({status: 0})
    expect(await type(['check', '--rule', 'unknown-status'])).toMatchObject({status: 2})
    expect(JSON.parse((await type(['check', '--json'])).stdout).problems).toMatchObject([
      {file: 'progress.md', line: 3, column: 9, rule: 'unknown-status'},
    ])
  }))

test('demo tells the whole story and leaves nothing behind', async () => {
  const {status, stdout, stderr} = await converse(['demo'])
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  const commands = stdout.split('\n').filter(line => line.startsWith('$ tracker'))
  expect(commands.map(line => line.split(' ')[2])).toEqual(['status', 'mark', 'mark', 'undo', 'status'])
  expect(stdout).toContain('+| CAP Theorem | ✅ Mastered |')
  const json = JSON.parse((await converse(['demo', '--json'])).stdout)
  expect(json.steps.map(({status: each}: {status: number}) => each)).toEqual([0, 0, 0, 0, 0])
})
