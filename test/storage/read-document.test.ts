import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {describe, expect, it, onTestFinished} from 'vitest'
import {exitStatus} from '../../src/errors/exit-status.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {makeSandbox, refusalOf, useDriver} from './sandbox.ts'

const driver = useDriver()

describe('what can be read', () => {
  it('is given with its real path, its bytes and its identity', () => {
    const {place, pathOf} = makeSandbox('ä\r\n')
    symlinkSync(place.path, pathOf('link.md'))
    const document = readDocument({path: pathOf('link.md'), shown: 'link.md'})
    expect(document.realPath).toBe(place.path)
    expect(document.shown).toBe('link.md')
    expect([...document.bytes]).toEqual([0xc3, 0xa4, 0x0d, 0x0a])
    expect(document.identity).toMatchObject({size: 4, links: 1})
  })

  it('may be empty', () => {
    const {place} = makeSandbox('')
    expect(readDocument(place).bytes).toHaveLength(0)
  })

  it('may have a name of spaces, quotes, line breaks and a leading hyphen', () => {
    const {pathOf} = makeSandbox()
    for (const name of ['-it\'s "odd".md', 'two\nlines.md', ' .md']) {
      writeFileSync(pathOf(name), name)
      expect(Buffer.from(readDocument({path: pathOf(name), shown: name}).bytes).toString()).toBe(name)
    }
  })
})

describe('what cannot be read', () => {
  async function refusalFor(path: string) {
    const {code, message, hint} = await refusalOf(() => readDocument({path, shown: 'notes.md'}))
    return {code, message, hint}
  }

  it('is missing', async () => {
    const {pathOf} = makeSandbox()
    expect(await refusalFor(pathOf('none.md'))).toEqual({
      code: 'no-file',
      message: 'there is no file notes.md',
      hint: 'check the name, or begin a new tracker with: tracker init',
    })
  })

  it('has no name, or one that cannot be', async () => {
    const {place} = makeSandbox()
    for (const path of ['', 'a\0b', `${place.path}/below`]) {
      expect((await refusalFor(path)).code).toBe('no-file')
    }
  })

  it('is a link that leads nowhere', async () => {
    const {pathOf} = makeSandbox()
    symlinkSync('gone.md', pathOf('link.md'))
    const {code, message} = await refusalFor(pathOf('link.md'))
    expect(code).toBe('dangling-link')
    expect(message).toBe('notes.md is a link to gone.md, which does not exist')
  })

  it('is a link that leads to itself', async () => {
    const {pathOf} = makeSandbox()
    symlinkSync('b.md', pathOf('a.md'))
    symlinkSync('a.md', pathOf('b.md'))
    const {code, message} = await refusalFor(pathOf('a.md'))
    expect(code).toBe('dangling-link')
    expect(message).toBe('notes.md is a link that leads back to itself')
  })

  it('is a directory', async () => {
    const {pathOf} = makeSandbox()
    mkdirSync(pathOf('notes.md'))
    const {code, message, hint} = await refusalFor(pathOf('notes.md'))
    expect({code, message}).toEqual({code: 'not-a-file', message: 'notes.md is a directory, not a file'})
    expect(hint).toBe('name the Markdown file in it with -f')
  })

  it('is a named pipe, and is not waited for', async () => {
    const {pathOf} = makeSandbox()
    expect(spawnSync('mkfifo', [pathOf('pipe.md')]).status).toBe(0)
    expect((await refusalFor(pathOf('pipe.md'))).message).toBe('notes.md is a named pipe, not a file')
  })

  it('is a socket or a device', async () => {
    const {pathOf} = makeSandbox()
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>(resolve => server.listen(pathOf('socket.md'), resolve))
    expect((await refusalFor(pathOf('socket.md'))).message).toBe('notes.md is a socket, not a file')
    expect((await refusalFor('/dev/null')).message).toBe('notes.md is a device, not a file')
  })

  it('is larger than a tracker may be', async () => {
    const {place} = makeSandbox()
    truncateSync(place.path, 64 * 1024 * 1024 + 1)
    const {code, message} = await refusalFor(place.path)
    expect(code).toBe('over-limit')
    expect(message).toBe('notes.md is larger than 64 MiB, the most that a tracker may be')
  })

  it.runIf(process.getuid?.() === 0)('belongs to somebody else', () => {
    const sandbox = makeSandbox()
    spawnSync('chmod', ['600', sandbox.place.path])
    const {status, stderr} = driver.run({sandbox, words: ['read', sandbox.place.path], user: 65534})
    expect(status).toBe(6)
    expect(stderr).toMatch(/^input-output: cannot read .*progress\.md: permission denied \(EACCES\)\n$/)
  })

  it('gives the exit statuses of the contract', async () => {
    const {pathOf, directory} = makeSandbox()
    expect(exitStatus(await refusalOf(() => readDocument({path: pathOf('none'), shown: ''})))).toBe(3)
    expect(exitStatus(await refusalOf(() => readDocument({path: directory, shown: ''})))).toBe(4)
  })
})

describe('a file that an editor is just saving', () => {
  it('is read again while it is empty', async () => {
    const text = await readDuring(
      "const file = fs.openSync(path, 'w'); say(); sleep(30); fs.writeSync(file, 'new')",
    )
    expect(text).toBe('new')
  })

  it('is found although it is away for a moment', async () => {
    const text = await readDuring("fs.unlinkSync(path); say(); sleep(30); fs.writeFileSync(path, 'new')")
    expect(text).toBe('new')
  })

  /** Reads as soon as the editor, a program of its own, says so. */
  async function readDuring(save: string): Promise<string> {
    const {place} = makeSandbox('old')
    const script = `
      const [path] = process.argv.slice(1)
      const say = () => fs.writeSync(1, 'begun')
      const sleep = ms => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
      ${save}`
    const editor = spawn(process.execPath, ['-e', script, place.path])
    const ended = new Promise(resolve => editor.once('close', resolve))
    await new Promise(resolve => editor.stdout.once('data', resolve))
    const {bytes} = readDocument(place)
    await ended
    return Buffer.from(bytes).toString()
  }
})
