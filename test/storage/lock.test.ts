import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readlinkSync, symlinkSync, unlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {changeDocument} from '../../src/storage/change-document.ts'
import {acquireLock, usualPatience} from '../../src/storage/lock/acquire-lock.ts'
import {releaseHeldLocks, releaseLock} from '../../src/storage/lock/held-locks.ts'
import {createLockEntry, readLockEntry} from '../../src/storage/lock/lock-entry.ts'
import {isGone, nameHolder} from '../../src/storage/lock/lock-holder.ts'
import {pause} from '../../src/storage/pause.ts'
import {makeSandbox, refusalOf, replacing, type Sandbox, useDriver} from './sandbox.ts'

const driver = useDriver()
const lockName = '.progress.md.tracker-lock'
const shortPatience = {withOne: 150, altogether: 2000, withUnfinished: 60, withPause: 1000}
const hasProcesses = readsLink('/proc/self')

if (!hasProcesses) console.warn('SKIPPED: zombies and reused process numbers, because there is no /proc')

describe('while a document is locked', () => {
  it('it is not saved: the holder is named, with what to do', async () => {
    const sandbox = makeSandbox()
    const {place, environment, read, names, pathOf} = sandbox
    const holder = await holdLock(sandbox)
    const change = () => changeDocument(place, replacing('two', '2'), {environment, patience: shortPatience})
    const {code, message, hint} = await refusalOf(change)
    expect(code).toBe('locked')
    expect(message).toBe(
      `progress.md is being saved by process ${holder.pid} on ${hostname()}; nothing was changed`,
    )
    expect(hint).toBe(`try again; if nothing is saving it any more, remove ${pathOf(lockName)}`)
    expect([read(), names()]).toEqual(['one\ntwo\nthree\n', [lockName, 'progress.md']])
  })

  it('others wait, and save when it is free', async () => {
    const sandbox = makeSandbox()
    const holder = await holdLock(sandbox, 300)
    const {saved} = await changeDocument(sandbox.place, replacing('two', '2'), sandbox)
    expect(saved).toBe(true)
    await ended(holder)
    expect(sandbox.names()).toEqual(['progress.md'])
  })

  it('the time in which who waits was stopped does not count', async () => {
    const {place, environment} = makeSandbox()
    const self = {...nameHolder(), token: '3'.repeat(16)}
    const name = place.path.replace('progress.md', lockName)
    createLockEntry(name, self)
    const patience = {...shortPatience, withPause: 20}
    const saving = changeDocument(place, replacing('two', '2'), {environment, patience})
    await new Promise(resolve => setTimeout(resolve, 5))
    pause(4 * patience.withOne)
    await new Promise(resolve => setTimeout(resolve, 5))
    unlinkSync(name)
    expect((await saving).saved).toBe(true)
  })

  it('it can be read, and what changes nothing needs no lock', async () => {
    const sandbox = makeSandbox()
    await holdLock(sandbox)
    const {saved} = await changeDocument(sandbox.place, replacing('none', ''), sandbox)
    expect(saved).toBe(false)
  })

  it('other documents beside it are free', async () => {
    const sandbox = makeSandbox()
    await holdLock(sandbox)
    writeFileSync(sandbox.pathOf('other.md'), 'two')
    const place = {path: sandbox.pathOf('other.md'), shown: 'other.md'}
    expect((await changeDocument(place, replacing('two', '2'), sandbox)).saved).toBe(true)
  })

  it('by one that was told to end, it is free at once', async () => {
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const sandbox = makeSandbox()
      const holder = await holdLock(sandbox)
      holder.kill(signal)
      expect(await ended(holder)).toBe(status)
      expect(sandbox.names()).toEqual(['progress.md'])
    }
  })

  it('one that waits can be told to end', async () => {
    const sandbox = makeSandbox()
    await holdLock(sandbox)
    const waiting = driver.start({sandbox, words: ['announce', sandbox.place.path, 'x']})
    await once(waiting.stdout, 'data')
    await new Promise(resolve => setTimeout(resolve, 50))
    waiting.kill('SIGINT')
    expect(await ended(waiting)).toBe(130)
    expect([sandbox.read(), sandbox.names()]).toEqual(['one\ntwo\nthree\n', [lockName, 'progress.md']])
  })
})

describe('a lock is taken over', () => {
  it('from a process that was killed, with what it left', async () => {
    const sandbox = makeSandbox()
    const holder = await holdLock(sandbox)
    holder.kill('SIGKILL')
    await ended(holder)
    const token = tokenIn(sandbox)
    writeFileSync(sandbox.pathOf(`.progress.md.tracker-${token}.tmp`), 'half')
    await expectSaved(sandbox)
  })

  it.runIf(hasProcesses)('from a zombie', async () => {
    const sandbox = makeSandbox()
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 20'])
    onTestFinished(() => void parent.kill())
    const [output] = await once(parent.stdout, 'data')
    const pid = Number(output)
    await vi.waitFor(() => expect(statOf(pid)[0]).toBe('Z'), {timeout: 10_000})
    plantLock(sandbox, {pid, start: statOf(pid)[19] ?? ''})
    await expectSaved(sandbox)
  })

  it.runIf(hasProcesses)('from an earlier process of the same number', async () => {
    const sandbox = makeSandbox()
    plantLock(sandbox, {pid: process.pid, start: '1'})
    await expectSaved(sandbox)
  })

  it.runIf(hasProcesses)('from before the machine was started again', async () => {
    const sandbox = makeSandbox()
    plantLock(sandbox, {boot: 'another'})
    await expectSaved(sandbox)
  })

  it('also when the one who was taking it over was killed, and the one after that', async () => {
    const sandbox = makeSandbox()
    const pid = deadProcess()
    const tokens = ['1', '2', '3'].map(digit => digit.repeat(16))
    tokens.forEach((token, index) => {
      const name = [lockName, ...tokens.slice(0, index)].join('.')
      plantLock(sandbox, {pid, token}, name)
    })
    await expectSaved(sandbox)
  })

  it('and claims that were left are removed', async () => {
    const sandbox = makeSandbox()
    plantLock(sandbox, {pid: deadProcess()}, `${lockName}.${'a'.repeat(16)}`)
    plantLock(sandbox, {pid: deadProcess()}, `${lockName}.${'a'.repeat(16)}.${'b'.repeat(16)}`)
    await expectSaved(sandbox)
  })

  it('by one alone, when many try at once and every holder dies', async () => {
    const sandbox = makeSandbox()
    plantLock(sandbox, {pid: deadProcess()})
    const all = Array.from({length: 24}, () => driver.start({sandbox, words: ['die', sandbox.place.path]}))
    expect(await Promise.all(all.map(ended))).toEqual(all.map(() => 0))
    await expectSaved(sandbox)
  }, 30_000)
})

describe('a lock is not taken over', () => {
  async function expectLocked(sandbox: Sandbox, who: string) {
    const {place, environment} = sandbox
    const change = () => changeDocument(place, replacing('two', '2'), {environment, patience: shortPatience})
    const {code, message} = await refusalOf(change)
    expect([code, message]).toEqual(['locked', `progress.md is being saved by ${who}; nothing was changed`])
    expect(sandbox.names()).toContain(lockName)
  }

  it('from another host, whatever it says', async () => {
    const sandbox = makeSandbox()
    const pid = deadProcess()
    plantLock(sandbox, {pid, host: 'elsewhere', start: '1', boot: 'another'})
    await expectLocked(sandbox, `process ${pid} on elsewhere`)
  })

  it('from another machine of the same name, or another container', async () => {
    const pid = deadProcess()
    for (const other of [{machine: 'another'}, {namespace: 'pid:[1]'}]) {
      const sandbox = makeSandbox()
      plantLock(sandbox, {pid, ...other})
      await expectLocked(sandbox, `process ${pid} on ${hostname()}`)
    }
  })

  it('from a dead one while somebody else, who lives, takes it over', async () => {
    const sandbox = makeSandbox()
    const token = '1'.repeat(16)
    plantLock(sandbox, {pid: deadProcess(), token})
    plantLock(sandbox, {token: '2'.repeat(16)}, `${lockName}.${token}`)
    await expectLocked(sandbox, `process ${process.pid} on ${hostname()}`)
    expect([tokenIn(sandbox), sandbox.names()]).toEqual([
      token,
      [lockName, `${lockName}.${token}`, 'progress.md'],
    ])
  })

  it('from what is none of ours', async () => {
    const make = [
      (path: string) => symlinkSync('elsewhere', path),
      (path: string) => mkdirSync(path),
      (path: string) => writeFileSync(path, 'mine'),
      (path: string) => void spawnSync('mkfifo', [path]),
    ]
    for (const makeForeign of make) {
      const sandbox = makeSandbox()
      makeForeign(sandbox.pathOf(lockName))
      await expectLocked(sandbox, 'something that does not say what it is')
    }
  })
})

describe('where symbolic links cannot be made', () => {
  const under = (rest: readonly string[] = []) => [
    'strace',
    '-o',
    '/dev/null',
    '-e',
    'inject=symlink:error=EPERM',
    ...rest,
  ]
  const canInject =
    spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=symlink:error=EPERM', 'true']).status === 0
  if (!canInject) console.warn('SKIPPED: disks without symbolic links, because strace does not work here')

  it.runIf(canInject)('the lock is a file', async () => {
    const sandbox = makeSandbox()
    const {status} = driver.run({sandbox, words: ['append', sandbox.place.path, 'x'], under: under()})
    expect([status, sandbox.names()]).toEqual([0, ['progress.md']])
    await holdLock(sandbox, 20_000, under())
    expect(readLockEntry(sandbox.pathOf(lockName))?.kind).toBe('holder')
    expect(createLockEntry(sandbox.pathOf(lockName), nameHolder())).toBe(false)
  })

  it('as on Windows, it is a file from the beginning', () => {
    const sandbox = makeSandbox()
    const name = sandbox.pathOf(lockName)
    const self = nameHolder()
    expect(createLockEntry(name, self, 'win32')).toBe(true)
    expect(createLockEntry(name, nameHolder(), 'win32')).toBe(false)
    expect(readLockEntry(name)).toEqual({kind: 'holder', holder: self})
  })

  it('a lock file whose maker died before writing it is taken over after a while', async () => {
    for (const text of ['', '{"token":"123']) {
      const sandbox = makeSandbox()
      writeFileSync(sandbox.pathOf(lockName), text)
      utimesSync(sandbox.pathOf(lockName), 1000, 1000)
      const {environment, place} = sandbox
      const patience = {...shortPatience, withOne: 1000}
      expect((await changeDocument(place, replacing('two', '2'), {environment, patience})).saved).toBe(true)
      expect(sandbox.names()).toEqual(['progress.md'])
    }
  })
})

describe('releasing', () => {
  it('removes our own lock only', async () => {
    const sandbox = makeSandbox()
    const lock = await acquire(sandbox)
    unlinkSync(sandbox.pathOf(lockName))
    plantLock(sandbox, {})
    expect(releaseLock(lock)).toEqual([])
    expect(sandbox.names()).toEqual([lockName, 'progress.md'])
  })

  it('of everything that is held can be done at once', async () => {
    const sandboxes = [makeSandbox(), makeSandbox()]
    for (const sandbox of sandboxes) writeFileSync((await acquire(sandbox)).temporaryPath, 'half')
    releaseHeldLocks()
    for (const sandbox of sandboxes) expect(sandbox.names()).toEqual(['progress.md'])
  })
})

describe('isGone', () => {
  it('knows this process, and one that has ended', () => {
    const self = nameHolder()
    expect(isGone(self, self)).toBe(false)
    expect(isGone({...self, pid: deadProcess()}, self)).toBe(true)
  })

  it('does not call a process dead of which only the number is known', () => {
    const self = nameHolder()
    expect(isGone({...self, start: null}, self)).toBe(false)
  })
})

/** A process that holds the lock of the sandbox's document. */
async function holdLock(
  sandbox: Sandbox,
  milliseconds = 20_000,
  under: readonly string[] = [],
): Promise<ChildProcess> {
  const words = ['hold', sandbox.place.path, String(milliseconds)]
  const holder = driver.start({sandbox, words, under})
  onTestFinished(() => void holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  return holder
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

function acquire({place}: Sandbox) {
  return acquireLock({shown: place.shown, realPath: place.path, patience: usualPatience})
}

/** A lock as this process would have made it, but for some parts. */
function plantLock(sandbox: Sandbox, parts: Partial<ReturnType<typeof nameHolder>>, name = lockName): void {
  symlinkSync(JSON.stringify({...nameHolder(), ...parts}), sandbox.pathOf(name))
}

function tokenIn(sandbox: Sandbox): string {
  const entry = readLockEntry(sandbox.pathOf(lockName))
  if (entry?.kind !== 'holder') throw new Error('There is no lock')
  return entry.holder.token
}

async function expectSaved(sandbox: Sandbox): Promise<void> {
  const {place, environment} = sandbox
  const {saved} = await changeDocument(place, replacing('two', '2'), {environment, patience: shortPatience})
  expect([saved, sandbox.read(), sandbox.names()]).toEqual([true, 'one\n2\nthree\n', ['progress.md']])
}

function deadProcess(): number {
  return spawnSync('true').pid
}

/** From the state on. */
function statOf(pid: number): string[] {
  const stat = spawnSync('cat', [`/proc/${pid}/stat`], {encoding: 'utf8'}).stdout
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function readsLink(path: string): boolean {
  try {
    return readlinkSync(path) !== ''
  } catch {
    return false
  }
}
