import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs'
import {describe, expect, it, onTestFinished} from 'vitest'
import {changeDocument} from '../../src/storage/change-document.ts'
import {createDocument} from '../../src/storage/create-document.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {makeSandbox, refusalOf, replacing, type Sandbox, useDriver} from './sandbox.ts'

const driver = useDriver()
const large = 'line of text\n'.repeat(3000)
const canMount = triesWell('mount', ['-t', 'tmpfs', 'tmpfs', 'DIRECTORY'], ['umount', 'DIRECTORY'])
const canProtect = triesWell('chattr', ['+i', 'FILE'], ['chattr', '-i', 'FILE'])

if (!canMount) console.warn('SKIPPED: full and read-only disks, because this user cannot mount any')
if (!canProtect) console.warn('SKIPPED: immutable files, because chattr does not work here')

describe('a limit on the size of files', () => {
  it('leaves the old file whole, although the first write was only cut short', () => {
    const sandbox = makeSandbox(large)
    const {path} = sandbox.place
    const under = ['bash', '-c', 'ulimit -f 8; exec "$@"', 'limited']
    const {status, stderr} = driver.run({sandbox, words: ['append', path, 'x'], under, env: {HOME: ''}})
    expect([status, stderr]).toEqual([
      6,
      `input-output: cannot save ${path}, it is as it was: it would be larger than files may be here (EFBIG)\n`,
    ])
    expect([sandbox.read() === large, sandbox.names()]).toEqual([true, ['progress.md']])
  })
})

describe.skipIf(!canMount)('a full disk', () => {
  it('leaves the old file whole, although the first write was only cut short', async () => {
    const sandbox = mounted('size=64k')
    sandbox.write(large)
    const {code, message, hint} = await refusalOf(() =>
      changeDocument(sandbox.place, replacing('line', 'LINE'), sandbox),
    )
    expect([code, message, hint]).toEqual([
      'input-output',
      'cannot save progress.md, it is as it was: the disk is full (ENOSPC)',
      'make room on the disk, then try again',
    ])
    expect([sandbox.read() === large, sandbox.names()]).toEqual([true, ['progress.md']])
  })

  it('leaves nothing of a new file', async () => {
    const sandbox = mounted('size=16k')
    const place = {path: sandbox.pathOf('new.md'), shown: 'new.md'}
    const {code} = await refusalOf(() => createDocument(place, Buffer.from(large), sandbox))
    expect([code, sandbox.names()]).toEqual(['input-output', []])
  })

  it('of the home directory turns undo off, and nothing else', async () => {
    const sandbox = makeSandbox()
    mount(sandbox.home, 'size=4k,nr_inodes=1')
    const {saved, warnings} = await changeDocument(sandbox.place, replacing('two', '2'), sandbox)
    expect([saved, warnings, sandbox.read()]).toEqual([
      true,
      ['this change cannot be undone: the disk is full (ENOSPC)'],
      'one\n2\nthree\n',
    ])
  })
})

describe.skipIf(!canMount)('a read-only disk', () => {
  it('is read from, and not written to', async () => {
    const sandbox = mounted('size=64k')
    sandbox.write('one\ntwo\n')
    mount(sandbox.directory, 'remount,ro')
    expect(Buffer.from(readDocument(sandbox.place).bytes).toString()).toBe('one\ntwo\n')
    const {code, message} = await refusalOf(() =>
      changeDocument(sandbox.place, replacing('two', '2'), sandbox),
    )
    expect([code, message]).toEqual([
      'read-only',
      'progress.md cannot be written to: the disk is mounted read-only (EROFS)',
    ])
    const place = {path: sandbox.pathOf('new.md'), shown: 'new.md'}
    expect((await refusalOf(() => createDocument(place, Buffer.from('x'), sandbox))).code).toBe('read-only')
  })

  it('as home directory turns undo off, and nothing else', async () => {
    const sandbox = makeSandbox()
    mount(sandbox.home, 'ro')
    const {saved, warnings} = await changeDocument(sandbox.place, replacing('two', '2'), sandbox)
    expect([saved, warnings]).toEqual([
      true,
      ['this change cannot be undone: the disk is mounted read-only (EROFS)'],
    ])
  })
})

describe.skipIf(!canProtect)('an immutable thing', () => {
  it('is not changed, be it the file or its directory', async () => {
    for (const flag of ['+i', '+a']) {
      const sandbox = makeSandbox()
      protect(sandbox.place.path, flag)
      const {code} = await refusalOf(() => changeDocument(sandbox.place, replacing('two', '2'), sandbox))
      expect([code, sandbox.read(), sandbox.names()]).toEqual([
        'read-only',
        'one\ntwo\nthree\n',
        ['progress.md'],
      ])
    }
    const sandbox = makeSandbox()
    protect(sandbox.directory, '+i')
    const {code, message} = await refusalOf(() =>
      changeDocument(sandbox.place, replacing('two', '2'), sandbox),
    )
    expect([code, message]).toEqual([
      'read-only',
      'progress.md cannot be saved: its directory cannot be written to: the system does not allow it (EPERM)',
    ])
  })
})

describe('a home directory', () => {
  it('that there is not, or that is a file, turns undo off, and nothing else', async () => {
    const sandbox = makeSandbox()
    const {place, read, environment} = sandbox
    const without = {...environment, home: null}
    expect((await changeDocument(place, replacing('one', '1'), {environment: without})).warnings).toEqual([
      'this change cannot be undone: there is no home directory to keep the undo journal in',
    ])
    writeFileSync(sandbox.pathOf('file'), '')
    const broken = {...environment, env: {XDG_STATE_HOME: sandbox.pathOf('file')}}
    const {warnings} = await changeDocument(place, replacing('two', '2'), {environment: broken})
    expect(warnings).toEqual([
      'this change cannot be undone: a part of the path is not a directory (ENOTDIR)',
    ])
    expect(read()).toBe('1\n2\nthree\n')
  })

  it.runIf(process.getuid?.() === 0)("that is another user's turns undo off, and nothing else", () => {
    const sandbox = makeSandbox()
    chmodSync(sandbox.directory, 0o777)
    chmodSync(sandbox.place.path, 0o666)
    spawnSync('chown', ['65534:65534', sandbox.place.path])
    const {status, stderr} = driver.run({sandbox, words: ['append', sandbox.place.path, 'x'], user: 65534})
    expect([status, stderr]).toEqual([
      0,
      'warning: this change cannot be undone: permission denied (EACCES)\n',
    ])
  })
})

/** A sandbox whose directory is a disk of its own, with nothing on it. */
function mounted(options: string): Sandbox {
  const sandbox = makeSandbox()
  mount(sandbox.directory, options)
  return sandbox
}

function mount(directory: string, options: string): void {
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', directory]).status).toBe(0)
  onTestFinished(() => void spawnSync('umount', [directory]))
}

function protect(path: string, flag: string): void {
  expect(spawnSync('chattr', [flag, path]).status).toBe(0)
  onTestFinished(() => void spawnSync('chattr', [flag.replace('+', '-'), path]))
}

/** Whether a command works here; it is undone at once. */
function triesWell(program: string, words: readonly string[], undo: readonly string[]): boolean {
  const directory = `/tmp/tracker-trial-${process.pid}`
  mkdirSync(directory, {recursive: true})
  writeFileSync(`${directory}/file`, '')
  const named = (word: string) => word.replace('DIRECTORY', directory).replace('FILE', `${directory}/file`)
  const works = spawnSync(program, words.map(named)).status === 0
  const [undoProgram = '', ...undoWords] = undo
  if (works) spawnSync(undoProgram, undoWords.map(named))
  spawnSync('rm', ['-r', directory])
  return works
}
