import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {changeDocument} from '../../src/storage/change-document.ts'
import {createDocument} from '../../src/storage/create-document.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {readHistory} from '../../src/storage/read-history.ts'
import {makeSandbox, refusalOf, replacing, useDriver} from './sandbox.ts'

const driver = useDriver()
const canInject =
  spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=link:error=EPERM', 'true']).status === 0
if (!canInject) console.warn('SKIPPED: disks without second names, because strace does not work here')

describe('a new document', () => {
  it('is written whole, with the mode of any new file', async () => {
    const {pathOf, environment, names} = makeSandbox()
    const place = {path: pathOf('new.md'), shown: 'new.md'}
    const created = await createDocument(place, Buffer.from('new\n'), {environment})
    expect(created).toEqual({realPath: place.path, warnings: []})
    expect(readFileSync(place.path, 'utf8')).toBe('new\n')
    expect(statSync(place.path).mode & 0o777).toBe(0o666 & ~process.umask())
    expect(statSync(place.path).nlink).toBe(1)
    expect(names()).toEqual(['new.md', 'progress.md'])
  })

  it('never takes the place of anything', async () => {
    const {pathOf, environment, place} = makeSandbox()
    mkdirSync(pathOf('directory.md'))
    symlinkSync('nowhere', pathOf('dangling.md'))
    for (const name of ['progress.md', 'directory.md', 'dangling.md']) {
      const existing = {path: pathOf(name), shown: name}
      const {code, message} = await refusalOf(() => createDocument(existing, Buffer.from('x'), {environment}))
      expect([code, message]).toEqual([
        'file-exists',
        `${name} exists, and a new tracker is never written over a file`,
      ])
    }
    expect(readFileSync(place.path, 'utf8')).toBe('one\ntwo\nthree\n')
    expect(() => statSync(pathOf('nowhere'))).toThrow('ENOENT')
  })

  it('needs its directory, and may be made through a link to it', async () => {
    const {pathOf, environment, directory} = makeSandbox()
    const missing = {path: pathOf('none/new.md'), shown: 'none/new.md'}
    const {code, message} = await refusalOf(() => createDocument(missing, Buffer.from('x'), {environment}))
    expect([code, message]).toEqual(['no-file', 'none/new.md cannot be made: there is no directory none'])
    symlinkSync(directory, pathOf('way'))
    const {realPath} = await createDocument({path: pathOf('way/new.md'), shown: ''}, Buffer.from('x'), {
      environment,
    })
    expect(realPath).toBe(pathOf('new.md'))
  })

  it.runIf(process.getuid?.() === 0)('needs a directory that may be written to', () => {
    const sandbox = makeSandbox()
    const words = ['create', sandbox.pathOf('new.md'), 'x']
    expect(driver.run({sandbox, words, user: 65534}).status).toBe(4)
    expect(sandbox.names()).toEqual(['progress.md'])
  })

  it('is made once, when many try at once', async () => {
    const sandbox = makeSandbox()
    const path = sandbox.pathOf('new.md')
    const all = Array.from({length: 6}, (_, index) =>
      driver.start({sandbox, words: ['create', path, `by ${index}`]}),
    )
    const statuses = await Promise.all(
      all.map(child => new Promise(resolve => child.once('exit', status => resolve(status)))),
    )
    const winner = statuses.indexOf(0)
    expect(statuses.filter(status => status === 0)).toHaveLength(1)
    expect(statuses.filter(status => status === 2)).toHaveLength(5)
    expect(readFileSync(path, 'utf8')).toBe(`by ${winner}`)
    expect(sandbox.names()).toEqual(['new.md', 'progress.md'])
  })

  it('does not take a name that something else got in the last moment', async () => {
    const {pathOf, environment, names} = makeSandbox()
    const place = {path: pathOf('new.md'), shown: 'new.md'}
    const now = () => {
      writeFileSync(place.path, 'by somebody else')
      return new Date('2025-11-03T10:00:00Z')
    }
    const create = () => createDocument(place, Buffer.from('x'), {environment: {...environment, now}})
    expect((await refusalOf(create)).code).toBe('file-exists')
    expect(readFileSync(place.path, 'utf8')).toBe('by somebody else')
    expect(names()).toEqual(['new.md', 'progress.md'])
  })

  it.runIf(canInject)('is whole or not at all where a file cannot have two names', () => {
    const sandbox = makeSandbox()
    const words = ['create', sandbox.pathOf('new.md'), 'x']
    const under = ['strace', '-o', '/dev/null', '-e', 'inject=link:error=EPERM']
    expect(driver.run({sandbox, words, under}).status).toBe(0)
    unlinkSync(sandbox.pathOf('new.md'))
    // The first is of the passing file, the second of the one that has the name.
    const failing = [...under, '-e', 'inject=fsync:error=EIO:when=2']
    expect(driver.run({sandbox, words, under: failing}).status).toBe(6)
    expect(sandbox.names()).toEqual(['progress.md'])
  })

  it('has a history of its own, whatever had its name before', async () => {
    const {place, environment} = makeSandbox()
    await changeDocument(place, replacing('two', '2'), {environment})
    unlinkSync(place.path)
    await createDocument(place, Buffer.from('two\n'), {environment})
    expect(readHistory(readDocument(place), environment).steps).toEqual([])
    await changeDocument(place, replacing('two', '2'), {environment})
    expect(readHistory(readDocument(place), environment).steps).toHaveLength(1)
  })

  it('can be changed although its making was cut off in the last moment', async () => {
    const {place, pathOf, environment, names, read} = makeSandbox()
    const left = `.progress.md.tracker-${'a'.repeat(16)}.tmp`
    const {linkSync} = await import('node:fs')
    linkSync(place.path, pathOf(left))
    chmodSync(place.path, 0o644)
    await changeDocument(place, replacing('two', '2'), {environment})
    expect([names(), read()]).toEqual([['progress.md'], 'one\n2\nthree\n'])
  })

  it("does not take other people's files for what it left itself", async () => {
    const {place, pathOf, environment, names} = makeSandbox()
    const others = [
      '.progress.md.tracker-notes',
      '.progress.md.tracker-lock.txt',
      '.progress.md.tracker-12.tmp',
    ]
    for (const name of others) writeFileSync(pathOf(name), 'mine')
    await changeDocument(place, replacing('two', '2'), {environment})
    expect(names()).toEqual([...others, 'progress.md'].sort())
  })
})
