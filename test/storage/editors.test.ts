import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {changeDocument} from '../../src/storage/change-document.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {readHistory} from '../../src/storage/read-history.ts'
import {undoSteps} from '../../src/storage/undo-steps.ts'
import {makeSandbox, refusalOf, replacing, type Sandbox, useDriver} from './sandbox.ts'

const driver = useDriver()
const canDelay =
  spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=rename:delay_enter=1', 'true']).status === 0
if (!canDelay)
  console.warn('SKIPPED: editors that save at the last moment, because strace does not work here')

/** What editors do to a file, each leaving `text` in it. */
const waysToSave: Readonly<Record<string, (sandbox: Sandbox, text: string) => void>> = {
  'in place': ({place}, text) => writeFileSync(place.path, text),
  'by renaming': ({place, pathOf}, text) => {
    writeFileSync(pathOf('editor~'), text)
    renameSync(pathOf('editor~'), place.path)
  },
  'with the old file moved aside': ({place, pathOf}, text) => {
    renameSync(place.path, pathOf('progress.md~'))
    writeFileSync(place.path, text)
  },
}

describe.each(Object.keys(waysToSave))('an editor that saves %s', name => {
  const save = waysToSave[name] ?? expect.fail()

  it('while a command works loses nothing: the command works again on what it saved', async () => {
    for (const times of [1, 2, 3]) {
      const sandbox = makeSandbox()
      let calls = 0
      const change = (bytes: Uint8Array) => {
        calls++
        if (calls <= times) save(sandbox, `${sandbox.read()}editor ${calls}\n`)
        return replacing('two', '2')(bytes)
      }
      const {saved} = await changeDocument(sandbox.place, change, sandbox)
      const lines = Array.from({length: times}, (_, index) => `editor ${index + 1}\n`)
      expect([saved, sandbox.read()]).toEqual([true, `one\n2\nthree\n${lines.join('')}`])
      expect(calls).toBe(times + 1)
    }
  })

  it('again and again is left alone, with a clear answer', async () => {
    const sandbox = makeSandbox()
    let calls = 0
    const change = (bytes: Uint8Array) => {
      calls++
      save(sandbox, `${sandbox.read()}editor ${calls}\n`)
      return replacing('two', '2')(bytes)
    }
    const {code, message} = await refusalOf(() => changeDocument(sandbox.place, change, sandbox))
    expect(code).toBe('changed-meanwhile')
    expect(message).toBe('progress.md is being changed by another program all the time')
    expect(sandbox.read()).toMatch(/^one\ntwo\nthree\neditor 1\n/)
    expect(sandbox.read()).toContain(`editor ${calls}\n`)
    expect(calls).toBeLessThan(10)
    expect(sandbox.names().filter(other => other.includes('tracker'))).toEqual([])
    expect(readHistory(readDocument(sandbox.place), sandbox.environment).steps).toEqual([])
  })

  it('something that a command refuses gets the refusal', async () => {
    const sandbox = makeSandbox()
    let calls = 0
    const change = (bytes: Uint8Array) => {
      if (++calls === 1) save(sandbox, 'nothing\n')
      if (calls > 1) throw new TrackerError('item-not-found', 'none')
      return replacing('two', '2')(bytes)
    }
    expect((await refusalOf(() => changeDocument(sandbox.place, change, sandbox))).code).toBe(
      'item-not-found',
    )
    expect(sandbox.read()).toBe('nothing\n')
  })
})

it('an editor that is held up after emptying the file is waited for', async () => {
  const sandbox = makeSandbox()
  const script = `const file = fs.openSync(process.argv[1], 'w')
    fs.writeSync(1, 'begun')
    setTimeout(() => fs.writeSync(file, 'one\\ntwo\\nlast\\n'), 1300)`
  const editor = spawn(process.execPath, ['-e', script, sandbox.place.path])
  await once(editor.stdout, 'data')
  const change = (bytes: Uint8Array) => {
    if (bytes.length === 0) throw new TrackerError('item-not-found', 'none')
    return replacing('two', '2')(bytes)
  }
  const {saved} = await changeDocument(sandbox.place, change, sandbox)
  expect([saved, sandbox.read()]).toEqual([true, 'one\n2\nlast\n'])
})

describe('while a command works, the file', () => {
  async function changeAfter(action: (sandbox: Sandbox) => void) {
    const sandbox = makeSandbox()
    let calls = 0
    const change = (bytes: Uint8Array) => {
      calls++
      if (calls <= 2) sandbox.write(`${sandbox.read()}${calls}`)
      if (calls === 2) action(sandbox)
      return replacing('two', '2')(bytes)
    }
    const refusal = await refusalOf(() => changeDocument(sandbox.place, change, sandbox))
    return {sandbox, refusal}
  }

  it('may be deleted: it is not made again', async () => {
    const {sandbox, refusal} = await changeAfter(({place}) => unlinkSync(place.path))
    expect([refusal.code, sandbox.names()]).toEqual(['no-file', []])
  })

  it('may get a second name, or lose its permission', async () => {
    const linked = await changeAfter(({place, pathOf}) => linkSync(place.path, pathOf('other.md')))
    expect(linked.refusal.code).toBe('hard-linked')
    const protectedFile = await changeAfter(({place}) => chmodSync(place.path, 0o400))
    expect(protectedFile.refusal.code).toBe('read-only')
  })

  it('may get another mode, which it keeps', async () => {
    const sandbox = makeSandbox()
    let calls = 0
    const change = (bytes: Uint8Array) => {
      if (++calls === 1) sandbox.write(`${sandbox.read()}four\n`)
      if (calls === 2) chmodSync(sandbox.place.path, 0o600)
      return replacing('two', '2')(bytes)
    }
    await changeDocument(sandbox.place, change, sandbox)
    expect([sandbox.read(), statSync(sandbox.place.path).mode & 0o777]).toEqual([
      'one\n2\nthree\nfour\n',
      0o600,
    ])
  })

  it('may be left by the link that led to it', async () => {
    const sandbox = makeSandbox()
    const {place, pathOf, environment} = sandbox
    writeFileSync(pathOf('other.md'), 'two, too\n')
    symlinkSync('progress.md', pathOf('link.md'))
    let calls = 0
    const change = (bytes: Uint8Array) => {
      if (++calls === 1) sandbox.write(`${sandbox.read()}four\n`)
      if (calls === 2) {
        unlinkSync(pathOf('link.md'))
        symlinkSync('other.md', pathOf('link.md'))
      }
      return replacing('two', '2')(bytes)
    }
    const link = {path: pathOf('link.md'), shown: 'link.md'}
    expect((await refusalOf(() => changeDocument(link, change, {environment}))).code).toBe(
      'changed-meanwhile',
    )
    expect(readFileSync(place.path, 'utf8')).toBe('one\ntwo\nthree\nfour\n')
    expect(readFileSync(pathOf('other.md'), 'utf8')).toBe('two, too\n')
  })

  it('may become a link to another one', async () => {
    const {sandbox, refusal} = await changeAfter(({place, pathOf}) => {
      renameSync(place.path, pathOf('other.md'))
      symlinkSync('other.md', place.path)
    })
    expect(refusal.code).toBe('changed-meanwhile')
    expect(refusal.message).toBe('progress.md has become a link to another file meanwhile')
    expect(sandbox.names()).toEqual(['other.md', 'progress.md'])
  })
})

describe.skipIf(!canDelay)('an editor that saves at the last moment', () => {
  it('in place, after the last look, loses nothing', async () => {
    const sandbox = makeSandbox()
    await appendWhile(sandbox, {
      delay: 'rename:delay_enter=500000:when=1',
      action: () => appendFileSync(sandbox.place.path, 'editor\n'),
    })
    expect([sandbox.read(), sandbox.names()]).toEqual(['one\ntwo\nthree\neditor\nx\n', ['progress.md']])
    await undoSteps(sandbox.place, {...sandbox, direction: 'undo', count: 1, command: 'undo'})
    expect(sandbox.read()).toBe('one\ntwo\nthree\neditor\n')
  })

  it('in place, and is not done with it yet, loses nothing', async () => {
    const sandbox = makeSandbox()
    let descriptor = 0
    await appendWhile(sandbox, {
      delay: 'rename:delay_enter=500000:when=1',
      action: () => {
        descriptor = openSync(sandbox.place.path, 'w')
        setTimeout(() => {
          writeSync(descriptor, 'editor\n')
          closeSync(descriptor)
        }, 350)
      },
    })
    expect([sandbox.read(), sandbox.names()]).toEqual(['editor\nx\n', ['progress.md']])
  })

  it('by renaming, after the bytes were compared, loses nothing', async () => {
    const sandbox = makeSandbox()
    const count = callsBeforeRenaming('pread64')
    await appendWhile(sandbox, {
      delay: `pread64:delay_exit=500000:when=${count}`,
      action: () => waysToSave['by renaming']?.(sandbox, 'editor\n'),
    })
    expect([sandbox.read(), sandbox.names()]).toEqual(['editor\nx\n', ['progress.md']])
  })

  it('in place, where files cannot have a second name, loses nothing before the last look', async () => {
    const sandbox = makeSandbox()
    await appendWhile(sandbox, {
      delay: 'fdatasync:delay_exit=500000:when=1',
      options: ['-e', 'inject=link:error=EPERM'],
      action: () => appendFileSync(sandbox.place.path, 'editor\n'),
    })
    expect([sandbox.read(), sandbox.names()]).toEqual(['one\ntwo\nthree\neditor\nx\n', ['progress.md']])
  })

  /** Of the same command in another place. */
  function callsBeforeRenaming(call: string): number {
    const sandbox = makeSandbox()
    const trace = `${sandbox.home}/trace`
    driver.run({sandbox, words: ['append', sandbox.place.path, 'x'], under: ['strace', '-o', trace]})
    const lines = readFileSync(trace, 'utf8').split('\n')
    const before = lines.slice(
      0,
      lines.findIndex(line => line.startsWith('rename(')),
    )
    return before.filter(line => line.startsWith(`${call}(`)).length
  }

  interface Delay {
    /** A call of the driver, and how it is slowed down. */
    readonly delay: string
    readonly options?: readonly string[]
    /** What is done to the file meanwhile. */
    readonly action: () => void
  }

  async function appendWhile(sandbox: Sandbox, {delay, options = [], action}: Delay): Promise<void> {
    const under = ['strace', '-o', '/dev/null', '-e', `inject=${delay}`, ...options]
    const writer = driver.start({sandbox, words: ['append', sandbox.place.path, 'x'], under})
    const ended = once(writer, 'exit')
    const isReplacing = () => sandbox.names().some(name => /\.(?:old|tmp)$/.test(name))
    while (!isReplacing()) await new Promise(resolve => setTimeout(resolve, 5))
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(isReplacing()).toBe(true)
    action()
    expect(await ended).toEqual([0, null])
  }
})
