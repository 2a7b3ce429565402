import {spawnSync} from 'node:child_process'
import {closeSync, existsSync, readFileSync, symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createExclusively} from '../../src/storage/write-temporary.ts'
import {makeSandbox, type Sandbox, useDriver} from './sandbox.ts'

const driver = useDriver()
const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
if (!canTrace) console.warn('SKIPPED: the order of system calls, because strace does not work here')

describe('a file that is made for the new content', () => {
  it('was not there, be it a link that leads nowhere', () => {
    const {place, pathOf} = makeSandbox()
    symlinkSync('elsewhere', pathOf('link'))
    for (const path of [place.path, pathOf('link')]) {
      expect(() => createExclusively(path, 0o600)).toThrow('EEXIST')
    }
    expect(existsSync(pathOf('elsewhere'))).toBe(false)
    closeSync(createExclusively(pathOf('new'), 0o600))
    expect(existsSync(pathOf('new'))).toBe(true)
  })
})

describe.skipIf(!canTrace)('a save', () => {
  it('asks for what keeps a power failure from losing it, in the right order', () => {
    const sandbox = makeSandbox()
    const calls = traceOf(sandbox, ['append', sandbox.place.path, 'x'], [])
    const order = [
      /^symlink\(.*"[^"]*\.progress\.md\.tracker-lock"\)/,
      /^openat\(.*\.tmp", O_WRONLY\|O_CREAT\|O_EXCL\|O_NOFOLLOW/,
      /^write\(.*\.tmp>, /,
      /^fchmod\(.*\.tmp>, 0644/,
      /^fsync\(.*\.tmp>/,
      /^write\(.*\.journal>, /,
      /^fdatasync\(.*\.journal>/,
      /^link\(.*"[^"]*\.old"\)/,
      /^pread64\(.*"one/,
      /^(?:lstat|newfstatat|statx)\(.*progress\.md"/,
      /^rename\(".*\.tmp", ".*\/progress\.md"/,
      /^fsync\(.*\/work>/,
      /^pread64\(.*"one/,
      /^write\(.*\.journal>, .*done/,
      /^unlink\(".*\.old"/,
      /^unlink\(".*\.progress\.md\.tracker-lock"/,
    ]
    let from = 0
    for (const pattern of order) {
      const index = calls.findIndex((call, position) => position >= from && pattern.test(call))
      expect(index, `${pattern} in\n${calls.slice(from).join('\n')}`).toBeGreaterThanOrEqual(0)
      from = index + 1
    }
  })

  it('has nothing between the last look at the name and the renaming', () => {
    const sandbox = makeSandbox()
    const calls = traceOf(sandbox, ['append', sandbox.place.path, 'x'], ['-e', 'trace=%file'])
    const rename = calls.findIndex(call => call.startsWith('rename('))
    expect(calls[rename - 1]).toMatch(/^(?:lstat|newfstatat|statx)\(.*progress\.md"/)
  })

  it('does not mind interruptions by signals', () => {
    for (const call of [
      'pread64',
      'openat',
      'write',
      'fsync',
      'rename',
      'link',
      'symlink',
      'unlink',
      'readlink',
    ]) {
      const sandbox = makeSandbox()
      const inject = `inject=${call}:error=EINTR:when=1..3`
      const under = ['strace', '-o', '/dev/null', ...pathsOf(sandbox), '-e', inject]
      const {status, stderr} = driver.run({sandbox, words: ['append', sandbox.place.path, 'x'], under})
      expect([call, status, stderr, sandbox.read()]).toEqual([call, 0, '', 'one\ntwo\nthree\nx\n'])
    }
  })

  it('has happened when the directory cannot be brought to the disk: that is a warning', () => {
    const sandbox = makeSandbox()
    const under = ['strace', '-o', '/dev/null', '-P', sandbox.directory, '-e', 'inject=fsync:error=EIO']
    const {status, stderr} = driver.run({sandbox, words: ['append', sandbox.place.path, 'x'], under})
    expect([status, stderr, sandbox.read()]).toEqual([
      0,
      'warning: Saved, but a power failure in the next seconds could undo it: the disk reported an input/output error (EIO)\n',
      'one\ntwo\nthree\nx\n',
    ])
  })

  it('is read-only where it must be: a no-op makes nothing at all', () => {
    const sandbox = makeSandbox()
    const calls = traceOf(sandbox, ['replace', sandbox.place.path, 'one', 'one'], ['-e', 'trace=%file'])
    const own = calls.filter(call => call.includes(sandbox.directory) || call.includes(sandbox.home))
    expect(
      own.filter(call => /^(?:symlink|link|rename|unlink|mkdir)\(|O_WRONLY|O_RDWR|O_CREAT/.test(call)),
    ).toEqual([])
  })

  function traceOf(sandbox: Sandbox, words: readonly string[], options: readonly string[]): string[] {
    const trace = `${sandbox.home}/trace`
    const {status} = driver.run({
      sandbox,
      words,
      under: ['strace', '-y', '-s', '200', '-o', trace, ...options],
    })
    expect(status).toBe(0)
    return readFileSync(trace, 'utf8').split('\n')
  }

  function pathsOf({place, directory}: Sandbox): string[] {
    return ['-P', place.path, '-P', directory, '-P', `${directory}/.progress.md.tracker-lock`]
  }
})
