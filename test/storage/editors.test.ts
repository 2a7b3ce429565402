import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
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

describe.skipIf(!canDelay)('an editor that saves in place between the last look and the renaming', () => {
  it('loses nothing', async () => {
    const sandbox = makeSandbox()
    await appendWhile(sandbox, () => appendFileSync(sandbox.place.path, 'editor\n'))
    expect([sandbox.read(), sandbox.names()]).toEqual(['one\ntwo\nthree\neditor\nx\n', ['progress.md']])
    await undoSteps(sandbox.place, {...sandbox, direction: 'undo', count: 1, command: 'undo'})
    expect(sandbox.read()).toBe('one\ntwo\nthree\neditor\n')
  })

  /** What is done to the file while the driver is about to rename, which takes half a second here. */
  async function appendWhile(sandbox: Sandbox, action: () => void): Promise<void> {
    const under = ['strace', '-o', '/dev/null', '-e', 'inject=rename:delay_enter=500000:when=1']
    const writer = driver.start({sandbox, words: ['append', sandbox.place.path, 'x'], under})
    const ended = once(writer, 'exit')
    const isThere = () => sandbox.names().some(name => name.endsWith('.tmp'))
    while (!isThere()) await new Promise(resolve => setTimeout(resolve, 5))
    await new Promise(resolve => setTimeout(resolve, 250))
    expect(isThere()).toBe(true)
    action()
    expect(await ended).toEqual([0, null])
    expect(existsSync(sandbox.place.path)).toBe(true)
  }
})
