import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {changeDocument} from '../../src/storage/change-document.ts'
import {makeSandbox, refusalOf, replacing, useDriver} from './sandbox.ts'

const driver = useDriver()
const isRoot = process.getuid?.() === 0
const nobody = 65534

describe('a change', () => {
  it('puts the new content in the place of the old one and leaves nothing else', async () => {
    const {place, environment, read, names} = makeSandbox()
    const saved = await changeDocument(place, replacing('two', '2'), {environment})
    expect(read()).toBe('one\n2\nthree\n')
    expect(names()).toEqual(['progress.md'])
    expect(saved).toMatchObject({saved: true, result: 'one\n2\nthree\n', warnings: []})
    expect(Buffer.from(saved.document.bytes).toString()).toBe('one\ntwo\nthree\n')
    expect(Buffer.from(saved.bytes).toString()).toBe('one\n2\nthree\n')
  })

  it('that changes nothing writes nothing', async () => {
    const {place, environment, home} = makeSandbox()
    utimesSync(place.path, 1000, 1000)
    const before = statSync(place.path, {bigint: true})
    for (const old of ['none', 'two']) {
      const {saved} = await changeDocument(place, replacing(old, 'two'), {environment})
      expect(saved).toBe(false)
    }
    const after = statSync(place.path, {bigint: true})
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs])
    expect(() => statSync(join(home, '.local'))).toThrow('ENOENT')
  })

  it('is only worked out when it is a dry run', async () => {
    const {place, environment, read} = makeSandbox()
    chmodSync(place.path, 0o444)
    const {saved, bytes} = await changeDocument(place, replacing('two', '2'), {environment, dryRun: true})
    expect([saved, Buffer.from(bytes).toString()]).toEqual([false, 'one\n2\nthree\n'])
    expect(read()).toBe('one\ntwo\nthree\n')
  })

  it('that throws changes nothing', async () => {
    const {place, environment, read, names} = makeSandbox()
    const refuse = () => {
      throw new TrackerError('item-not-found', 'none')
    }
    expect((await refusalOf(() => changeDocument(place, refuse, {environment}))).code).toBe('item-not-found')
    expect([read(), names()]).toEqual(['one\ntwo\nthree\n', ['progress.md']])
  })

  it('keeps bytes that are no text', async () => {
    const {place, environment} = makeSandbox()
    writeFileSync(place.path, Buffer.from([0xff, 0, 0x80, 0x0a]))
    const append = (bytes: Uint8Array) => ({bytes: Buffer.concat([bytes, bytes]), result: null, step: null})
    await changeDocument(place, append, {environment})
    expect([...readFileSync(place.path)]).toEqual([0xff, 0, 0x80, 0x0a, 0xff, 0, 0x80, 0x0a])
  })

  it('may make the file empty, or large', async () => {
    const {place, environment} = makeSandbox()
    for (const size of [0, 5_000_000]) {
      const bytes = Buffer.alloc(size, 'x')
      await changeDocument(place, () => ({bytes, result: null, step: null}), {environment})
      expect(readFileSync(place.path).equals(bytes)).toBe(true)
    }
  })

  it('works for the longest names', async () => {
    const {pathOf, environment, names} = makeSandbox()
    const path = pathOf(`${'é'.repeat(126)}.md`)
    writeFileSync(path, 'one\n')
    await changeDocument({path, shown: 'long'}, replacing('one', '1'), {environment})
    expect(readFileSync(path, 'utf8')).toBe('1\n')
    expect(names()).toEqual(['progress.md', basename(path)])
  })
})

describe('what is kept', () => {
  it('is a symbolic link, be it of several steps or of a directory', async () => {
    const {place, pathOf, environment, read} = makeSandbox()
    mkdirSync(pathOf('deep'))
    symlinkSync('../progress.md', pathOf('deep/one.md'))
    symlinkSync('deep', pathOf('way'))
    symlinkSync('way/one.md', pathOf('two.md'))
    await changeDocument({path: pathOf('two.md'), shown: 'two.md'}, replacing('two', '2'), {environment})
    expect(read()).toBe('one\n2\nthree\n')
    expect(readlinkSync(pathOf('two.md'))).toBe('way/one.md')
    expect(lstatSync(place.path).isFile()).toBe(true)
  })

  it('is the mode, whatever the umask', async () => {
    const {place, environment} = makeSandbox()
    for (const mode of [0o600, 0o644, 0o666, 0o4755, 0o640]) {
      chmodSync(place.path, mode)
      await changeDocument(
        place,
        bytes => ({bytes: Buffer.concat([bytes, bytes]), result: null, step: null}),
        {environment},
      )
      expect(statSync(place.path).mode & 0o7777).toBe(mode)
    }
  })

  it.runIf(isRoot)('is the owner, when the superuser saves', async () => {
    const {place, environment} = makeSandbox()
    chownSync(place.path, nobody, 4242)
    chmodSync(place.path, 0o4750)
    const {warnings} = await changeDocument(place, replacing('two', '2'), {environment})
    const {uid, gid, mode} = statSync(place.path)
    expect([uid, gid, mode & 0o7777, warnings]).toEqual([nobody, 4242, 0o4750, []])
  })

  it.runIf(isRoot)('is not the owner when another one may write: that is said', () => {
    const sandbox = openToNobody()
    chownSync(sandbox.place.path, 1234, nobody)
    chmodSync(sandbox.place.path, 0o4660)
    const {status, stderr} = driver.run({sandbox, words: ['append', sandbox.place.path, 'x'], user: nobody})
    expect([status, stderr]).toEqual([
      0,
      `warning: ${sandbox.place.path} belonged to user 1234, and now belongs to user ${nobody}\n`,
    ])
    expect(statSync(sandbox.place.path)).toMatchObject({uid: nobody, gid: nobody})
    expect(statSync(sandbox.place.path).mode & 0o7777).toBe(0o660)
  })

  it.runIf(isRoot)('is the group, or nothing is saved', () => {
    const sandbox = openToNobody()
    chownSync(sandbox.place.path, nobody, 4242)
    chmodSync(sandbox.place.path, 0o660)
    const {status, stderr} = driver.run({sandbox, words: ['append', sandbox.place.path, 'x'], user: nobody})
    expect([status, stderr]).toEqual([
      4,
      `read-only: ${sandbox.place.path} belongs to group 4242, which saving could not keep\n`,
    ])
    expect([sandbox.read(), sandbox.names()]).toEqual(['one\ntwo\nthree\n', ['progress.md']])
  })

  function openToNobody() {
    const sandbox = makeSandbox()
    for (const path of [sandbox.directory, sandbox.home]) chownSync(path, nobody, nobody)
    return sandbox
  }
})

describe('what is refused', () => {
  it('is a file that is marked as read-only, for the superuser too', async () => {
    const {place, environment, names} = makeSandbox()
    chmodSync(place.path, 0o444)
    const {code, message, hint} = await refusalOf(() =>
      changeDocument(place, replacing('two', '2'), {environment}),
    )
    expect([code, message, hint]).toEqual([
      'read-only',
      'progress.md is marked as read-only (its mode is 444)',
      'chmod u+w progress.md',
    ])
    expect(names()).toEqual(['progress.md'])
  })

  it('is a file with several names', async () => {
    const {place, pathOf, environment, names} = makeSandbox()
    linkSync(place.path, pathOf('other.md'))
    const {code, message} = await refusalOf(() => changeDocument(place, replacing('two', '2'), {environment}))
    expect(code).toBe('hard-linked')
    expect(message).toBe(
      'progress.md is one of 2 names of the same file (hard links); saving would part them',
    )
    expect(names()).toEqual(['other.md', 'progress.md'])
  })

  it.runIf(isRoot)('is a file or a directory that the person may not write to', () => {
    const sandbox = makeSandbox()
    const {path} = sandbox.place
    const append = () => driver.run({sandbox, words: ['append', path, 'x'], user: nobody})
    expect(append()).toMatchObject({
      status: 4,
      stderr: `read-only: ${path} cannot be written to: permission denied (EACCES)\n`,
    })
    chmodSync(path, 0o666)
    expect(append()).toMatchObject({
      status: 4,
      stderr: `read-only: ${path} cannot be saved: its directory cannot be written to: permission denied (EACCES)\n`,
    })
    expect(sandbox.names()).toEqual(['progress.md'])
  })

  it.runIf(isRoot)("is somebody else's file in a directory where only owners may replace", () => {
    const sandbox = makeSandbox()
    const {path} = sandbox.place
    chmodSync(sandbox.directory, 0o1777)
    chownSync(path, 1234, nobody)
    chmodSync(path, 0o666)
    const {status, stderr} = driver.run({sandbox, words: ['append', path, 'x'], user: nobody})
    expect([status, stderr]).toEqual([
      4,
      `read-only: cannot save ${path}, it is as it was: the system does not allow it (EPERM)\n`,
    ])
    expect([sandbox.read(), sandbox.names()]).toEqual(['one\ntwo\nthree\n', ['progress.md']])
  })
})
