import {spawnSync} from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {changeDocument} from '../../src/storage/change-document.ts'
import type {JournalLimits} from '../../src/storage/journal/compact-records.ts'
import {decodeJournal, encodeRecord} from '../../src/storage/journal/encode-journal.ts'
import {beginJournalEntry} from '../../src/storage/journal/journal-entry.ts'
import type {JournalRecord} from '../../src/storage/journal/journal-record.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {readHistory} from '../../src/storage/read-history.ts'
import {undoSteps} from '../../src/storage/undo-steps.ts'
import {makeSandbox, refusalOf, replacing, type Sandbox} from './sandbox.ts'

const nullDevice = ['c', '1', '3']
const canMakeDevices = makesDevices()
if (!canMakeDevices) console.warn('SKIPPED: a journal that is a device, because this user cannot make any')

function makesDevices(): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'tracker-device-'))
  try {
    const {status} = spawnSync('mknod', [join(directory, 'null'), ...nullDevice])
    writeFileSync(join(directory, 'null'), 'swallowed')
    return status === 0 && statSync(join(directory, 'null')).isCharacterDevice()
  } catch {
    return false
  } finally {
    rmSync(directory, {recursive: true})
  }
}

function journalOf({home}: Sandbox, state = join(home, '.local', 'state')): string {
  const directory = join(state, 'tracker')
  const [name = '', ...others] = readdirSync(directory)
  expect(others).toEqual([])
  return join(directory, name)
}

async function change(sandbox: Sandbox, old: string, fresh: string): Promise<readonly string[]> {
  return (await changeDocument(sandbox.place, replacing(old, fresh), sandbox)).warnings
}

async function takeBack(sandbox: Sandbox, direction: 'undo' | 'redo', count = 1) {
  return undoSteps(sandbox.place, {...sandbox, direction, count, command: direction})
}

function historyOf({place, environment}: Sandbox) {
  return readHistory(readDocument(place), environment)
}

describe('the history', () => {
  it('has a step for each command, the newest first, with what was handed in', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    expect(historyOf(sandbox)).toEqual({
      steps: [
        {
          n: 1,
          time: '2025-11-03T10:00:00.000Z',
          command: 'replace two',
          changes: ['two', '2'],
          undone: false,
        },
        {
          n: 2,
          time: '2025-11-03T10:00:00.000Z',
          command: 'replace one',
          changes: ['one', '1'],
          undone: false,
        },
      ],
      warnings: [],
    })
  })

  it('tells what was taken back and can be made again', async () => {
    const sandbox = makeSandbox()
    for (const [old, fresh] of [
      ['one', '1'],
      ['two', '2'],
      ['three', '3'],
    ] as const) {
      await change(sandbox, old, fresh)
    }
    await takeBack(sandbox, 'undo', 2)
    expect(historyOf(sandbox).steps.map(({n, command, undone}) => [n, command, undone])).toEqual([
      [1, 'replace three', true],
      [2, 'replace two', true],
      [3, 'replace one', false],
    ])
  })

  it('belongs to the file, by whatever path it is reached', async () => {
    const sandbox = makeSandbox()
    symlinkSync(sandbox.place.path, sandbox.pathOf('link.md'))
    const place = {path: sandbox.pathOf('link.md'), shown: 'link.md'}
    await changeDocument(place, replacing('one', '1'), {environment: sandbox.environment})
    expect(historyOf(sandbox).steps).toHaveLength(1)
  })

  it('takes a change without a step for one made by hand', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    const silent = (bytes: Uint8Array) => ({...replacing('two', '2')(bytes), step: null})
    await changeDocument(sandbox.place, silent, {environment: sandbox.environment})
    expect(historyOf(sandbox).steps).toHaveLength(1)
    await takeBack(sandbox, 'undo')
    expect(sandbox.read()).toBe('one\n2\nthree\n')
  })

  it('keeps what a hand took back, and what was done again after that', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    await change(sandbox, 'three', '3')
    sandbox.write('1\n2\nthree\n')
    await change(sandbox, 'three', 'III')
    const stored = decodeJournal(readFileSync(journalOf(sandbox)))
    const steps = stored.flatMap(record => (record.kind === 'step' ? [record] : []))
    expect(steps.map(({cause}) => cause)).toEqual(['change', 'change', 'change', 'hand', 'change'])
    expect(steps.slice(1).map(({before}) => before)).toEqual(steps.slice(0, -1).map(({after}) => after))
    expect(stored.filter(({kind}) => kind === 'base')).toHaveLength(1)
    await takeBack(sandbox, 'undo', 2)
    expect(sandbox.read()).toBe('1\n2\nthree\n')
    await takeBack(sandbox, 'undo', 2)
    expect(sandbox.read()).toBe('one\ntwo\nthree\n')
  })
})

describe('the place of the journal', () => {
  it('is in the XDG state directory, for its owner only', async () => {
    const sandbox = makeSandbox()
    const state = join(sandbox.home, 'state')
    const environment = {...sandbox.environment, env: {XDG_STATE_HOME: state}}
    await changeDocument(sandbox.place, replacing('one', '1'), {environment})
    const journal = journalOf(sandbox, state)
    expect(journal).toMatch(/\/state\/tracker\/[0-9a-f]{32}\.journal$/)
    expect(statSync(journal).mode & 0o777).toBe(0o600)
    expect(statSync(join(state, 'tracker')).mode & 0o777).toBe(0o700)
  })

  it('is below the home directory when XDG_STATE_HOME is relative, empty or missing', async () => {
    for (const env of [{XDG_STATE_HOME: 'state'}, {XDG_STATE_HOME: ''}, {}]) {
      const sandbox = makeSandbox()
      await changeDocument(sandbox.place, replacing('one', '1'), {environment: {...sandbox.environment, env}})
      expect(journalOf(sandbox)).toContain('/home/.local/state/tracker/')
      expect(sandbox.names()).toEqual(['progress.md'])
    }
  })

  it('is nowhere without a home directory: nothing can be undone, and it is said why', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    const environment = {...sandbox.environment, home: null}
    const undo = () => undoSteps(sandbox.place, {environment, direction: 'undo', count: 1, command: ''})
    const message = 'cannot read the undo journal: there is no home directory to keep it in'
    expect(await refusalOf(undo)).toMatchObject({code: 'input-output', message})
    expect(readHistory(readDocument(sandbox.place), environment)).toEqual({steps: [], warnings: [message]})
  })
})

describe('a damaged journal', () => {
  /** Nothing, one step or the other may be taken back; nothing else may happen. */
  const possible = ['1\ntwo\nthree\n', '1\n2\nthree\n', 'one\n2\nthree\n']

  it('with a torn last line, as a crash leaves it, loses that line only', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    const journal = journalOf(sandbox)
    const whole = readFileSync(journal)
    const begun = whole.subarray(0, whole.indexOf('"command":"replace two"'))
    writeFileSync(journal, begun)
    sandbox.write('1\ntwo\nthree\n')
    await change(sandbox, 'three', '3')
    expect(historyOf(sandbox).steps.map(({command}) => command)).toEqual(['replace three', 'replace one'])
    await takeBack(sandbox, 'undo', 2)
    expect(sandbox.read()).toBe('one\ntwo\nthree\n')
  })

  it('cut off anywhere never stops a command, and never undoes wrongly', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    const journal = journalOf(sandbox)
    const whole = readFileSync(journal)
    for (let length = 0; length < whole.length; length += 23) {
      sandbox.write('1\n2\nthree\n')
      writeFileSync(journal, whole.subarray(0, length))
      await takeBack(sandbox, 'undo').catch(error => expect(error.code).toBe('undo-blocked'))
      expect(possible).toContain(sandbox.read())
      expect(await change(sandbox, 'three', '3')).toEqual([])
      expect(historyOf(sandbox).steps[0]?.command).toBe('replace three')
    }
  })

  it('with any byte changed never stops a command, and never undoes wrongly', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    const journal = journalOf(sandbox)
    const whole = readFileSync(journal)
    for (let offset = 0; offset < whole.length; offset += 29) {
      sandbox.write('1\n2\nthree\n')
      const damaged = Buffer.from(whole)
      damaged[offset] = (whole[offset] ?? 0) ^ 1
      writeFileSync(journal, damaged)
      await takeBack(sandbox, 'undo').catch(error => expect(error.code).toBe('undo-blocked'))
      expect(possible).toContain(sandbox.read())
      expect(await change(sandbox, 'three', '3')).toEqual([])
    }
  })

  it('of random bytes, of another program, or of a later version is an empty one', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    const journal = journalOf(sandbox)
    for (const content of [Buffer.from([0, 255, 10, 128]), '{}\n[]\nnull\n', '\n\n']) {
      writeFileSync(journal, content)
      expect(historyOf(sandbox)).toEqual({steps: [], warnings: []})
      sandbox.write('one\n')
      expect(await change(sandbox, 'one', '1')).toEqual([])
      expect(historyOf(sandbox).steps).toHaveLength(1)
    }
  })

  it('that a later version added to loses nothing: what it said is passed over', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    appendFileSync(journalOf(sandbox), encodeRecord({kind: 'later'} as unknown as JournalRecord))
    expect(await change(sandbox, 'two', '2')).toEqual([])
    await takeBack(sandbox, 'undo', 2)
    expect(sandbox.read()).toBe('one\ntwo\nthree\n')
  })

  it('whose content is not what its hash says is no ground to undo on', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'two', '2')
    const journal = journalOf(sandbox)
    const records = decodeJournal(readFileSync(journal)).map(record =>
      record.kind === 'base' ? {...record, content: btoa('ONE\ntwo\nthree\n')} : record,
    )
    writeFileSync(journal, records.map(encodeRecord).join(''))
    sandbox.write('one\n2\nthree\nfour\n')
    expect((await refusalOf(() => takeBack(sandbox, 'undo'))).code).toBe('undo-blocked')
    expect(sandbox.read()).toBe('one\n2\nthree\nfour\n')
  })

  it('that is no file turns undo off with a warning', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    const journal = journalOf(sandbox)
    const replaceBy = [
      () => mkdirSync(journal),
      () => symlinkSync(sandbox.place.path, journal),
      () => void spawnSync('mkfifo', [journal]),
    ]
    for (const replaceJournal of replaceBy) {
      rmSync(journal, {recursive: true})
      replaceJournal()
      sandbox.write('one\n')
      expect(await change(sandbox, 'one', '1')).toHaveLength(1)
      expect(historyOf(sandbox).warnings).toHaveLength(1)
      expect(sandbox.read()).toBe('1\n')
    }
  })

  it.runIf(canMakeDevices)('that swallows everything is no journal either', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    const journal = journalOf(sandbox)
    rmSync(journal)
    spawnSync('mknod', [journal, ...nullDevice])
    expect(await change(sandbox, 'two', '2')).toHaveLength(1)
    expect(historyOf(sandbox).warnings).toHaveLength(1)
    expect(sandbox.read()).toBe('1\n2\nthree\n')
  })
})

describe('a command that was killed', () => {
  const step = {command: 'killed', changes: null, cause: 'change', of: null} as const

  function writeDown({environment, place, read}: Sandbox, after: string): void {
    const before = readDocument(place).bytes
    const transitions = [{...step, before, after: Buffer.from(after)}]
    expect(beginJournalEntry({environment, realPath: place.path, before, transitions}).warnings).toEqual([])
    expect(read()).toBe(Buffer.from(before).toString())
  }

  it('before it saved is not in the history', async () => {
    const sandbox = makeSandbox()
    writeDown(sandbox, 'new\n')
    expect(historyOf(sandbox).steps).toEqual([])
    await change(sandbox, 'two', '2')
    expect(historyOf(sandbox).steps.map(({command}) => command)).toEqual(['replace two'])
    await takeBack(sandbox, 'undo')
    expect(sandbox.read()).toBe('one\ntwo\nthree\n')
  })

  it('after it saved can be undone', async () => {
    const sandbox = makeSandbox()
    writeDown(sandbox, 'one\n2\nthree\n')
    sandbox.write('one\n2\nthree\n')
    expect(historyOf(sandbox).steps.map(({command}) => command)).toEqual(['killed'])
    await change(sandbox, 'one', '1')
    await takeBack(sandbox, 'undo', 2)
    expect(sandbox.read()).toBe('one\ntwo\nthree\n')
  })

  it('after it saved can be undone also when the file was edited by hand then', async () => {
    const sandbox = makeSandbox()
    writeDown(sandbox, 'one\n2\nthree\n')
    sandbox.write('one\n2\nthree\nby hand\n')
    await takeBack(sandbox, 'undo')
    expect(sandbox.read()).toBe('one\ntwo\nthree\nby hand\n')
  })
})

describe('the size of a journal', () => {
  function add(sandbox: Sandbox, count: number, limits: JournalLimits): void {
    const {environment, place} = sandbox
    const before = readDocument(place).bytes
    const after = Buffer.from(`${Buffer.from(before).toString()}line ${count}\n`)
    const transitions = [
      {cause: 'change', of: null, command: `add ${count}`, changes: count, before, after} as const,
    ]
    const entry = beginJournalEntry({environment, realPath: place.path, before, transitions, limits})
    expect(entry.warnings).toEqual([])
    writeFileSync(place.path, after)
    entry.commit()
  }

  it.each([
    {bytes: 6000, steps: 1000},
    {bytes: 1_000_000, steps: 12},
  ])('stays within $bytes bytes and $steps steps, and the newest ones can still be undone', async limits => {
    const sandbox = makeSandbox()
    const sizes: number[] = []
    const steps: number[] = []
    for (let count = 1; count <= 60; count++) {
      add(sandbox, count, limits)
      if (count % 3 === 0) appendFileSync(sandbox.place.path, 'by hand\n')
      sizes.push(statSync(journalOf(sandbox)).size)
      steps.push(historyOf(sandbox).steps.length)
    }
    expect(Math.max(...sizes)).toBeLessThan(limits.bytes * 1.2)
    expect(Math.max(...steps)).toBeLessThanOrEqual(limits.steps)
    expect(steps.at(-1)).toBeGreaterThanOrEqual(3)
    expect(historyOf(sandbox).steps[0]?.command).toBe('add 60')
    const before = sandbox.read()
    await takeBack(sandbox, 'undo', 3)
    expect(sandbox.read()).toBe(
      before.replace('line 58\n', '').replace('line 59\n', '').replace('line 60\n', ''),
    )
    await takeBack(sandbox, 'redo', 3)
    expect(sandbox.read()).toBe(before)
    expect(readdirSync(join(sandbox.home, '.local/state/tracker'))).toHaveLength(1)
  })

  it('does not grow by a step that is larger than it may be: that one cannot be undone', () => {
    const {environment, place} = makeSandbox()
    const limits = {bytes: 6000, steps: 12}
    const before = readDocument(place).bytes
    const after = Buffer.alloc(10_000, 'x')
    const transitions = [{cause: 'change', of: null, command: '', changes: null, before, after} as const]
    const {warnings} = beginJournalEntry({environment, realPath: place.path, before, transitions, limits})
    expect(warnings).toEqual(['this change cannot be undone: it is too large for the undo journal'])
  })

  it('is bounded for large documents too: they are undone by steps alone', async () => {
    const sandbox = makeSandbox(`${'x'.repeat(3_000_000)}\ntwo\n`)
    await change(sandbox, 'two', '2')
    await change(sandbox, '2', 'two!')
    expect(statSync(journalOf(sandbox)).size).toBeLessThan(5000)
    await takeBack(sandbox, 'undo', 2)
    expect(sandbox.read().endsWith('x\ntwo\n')).toBe(true)
  })

  it('of nothing is no obstacle', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    truncateSync(journalOf(sandbox))
    expect(await change(sandbox, 'two', '2')).toEqual([])
  })
})
