import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {converse, inFolder, type Setting} from './made-up-context.ts'

/** Characters that a terminal obeys, or that turn a text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const evil = '\u001b]0;gone\u0007\u009b31m\u202ename'

function tracker(name: string): string {
  return `# Plan ${name}\n\n## Week 1: ${name}\n\n| Concept | Status | ${name} |\n|---|---|---|\n| ${name} | ⬜ | ${name} |\n| CAP | ${name} | |\n\n**${name}:** ${name}\n\n- [ ] ${name}\n`
}

async function withTracker<Result>(
  text: string,
  work: (setting: Setting) => Promise<Result>,
): Promise<Result> {
  return inFolder(async folder => {
    writeFileSync(join(folder, 'progress.md'), text)
    return work({cwd: folder, home: join(folder, 'home')})
  })
}

const reading = [
  ['status'],
  ['status', '--explain'],
  ['list'],
  ['list', '--json'],
  ['next'],
  ['show', '1.1'],
  ['show', '1.1', '--json'],
  ['show', 'nothing'],
  ['check'],
  ['check', '--json'],
  ['check', '--format', 'github'],
  ['check', '--format', 'sarif'],
  ['mark', '1.1', '-n'],
  ['mark', '1.1'],
  ['history'],
  ['undo'],
  ['where'],
  ['__complete', 'show', ''],
]

test('no control character of a document reaches what people and programs read', () =>
  withTracker(tracker(evil), async setting => {
    for (const words of reading) {
      const {stdout, stderr} = await converse(words, setting)
      // A diff for a pipe is the document's own bytes.
      if (!words.includes('-n')) expect(stdout, words.join(' ')).not.toMatch(obeyed)
      expect(stderr, words.join(' ')).not.toMatch(obeyed)
    }
  }))

test.each([[['mark', '1.2']], [['check', '--fix']]])(
  'a document that goes to standard output is raw in a pipe and harmless on a terminal: %j',
  async words => {
    const text = `${tracker(evil)}\rover\r\n`
    const setting = {stdin: text, isTTY: false}
    const piped = await converse([...words, '-f', '-'], setting)
    expect(piped.stdout).toContain(evil)
    expect(piped.stdout).toContain('\rover\r\n')
    const shown = await converse([...words, '-f', '-'], {...setting, isTTY: true})
    expect(shown.stdout).toContain('# Plan')
    expect(shown.stdout).not.toMatch(obeyed)
  },
)

test.each([
  [['mark', evil]],
  [['show', evil, '--json']],
  [[evil]],
  [['mark', 'CAP', '-m', evil]],
  [['mark', 'CAP', '-s', evil]],
  [['mark', 'CAP', '-d', evil]],
  [['list', `${evil}:x`]],
  [['check', '--rule', `${evil}=off`]],
  [['set', 'CAP', evil, '--in', evil]],
  [['log', evil, 'a=b']],
  [['status', `--${evil}`]],
  [['status', '-f', evil]],
  [['init', evil, '--template', evil]],
])('nor one of the arguments: %j', words =>
  withTracker(tracker('name'), async setting => {
    const {status, stdout, stderr} = await converse(words, setting)
    expect(status).toBeGreaterThan(0)
    expect(stdout + stderr).not.toMatch(obeyed)
  }),
)

test('nor one of a file name', () =>
  inFolder(async folder => {
    const file = join(folder, `${evil}.md`)
    writeFileSync(file, tracker('name'))
    for (const words of [
      ['status'],
      ['where'],
      ['mark', 'name', '--in', 'w1'],
      ['check'],
      ['check', '--json'],
    ]) {
      const {stdout, stderr} = await converse([...words, '-f', file], {cwd: folder, home: folder})
      if (words[0] !== 'where') expect(stdout, words.join(' ')).not.toMatch(obeyed)
      expect(stderr, words.join(' ')).not.toMatch(obeyed)
    }
  }))

describe.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a thing called %s', name => {
  test('is an item, a column and a unit like any other, but no option and no rule', () =>
    withTracker(tracker(name).replace('⬜ |', '⬜ Not Started |'), async setting => {
      const done = await converse(['mark', name, '--in', 'w1', '--json'], setting)
      expect([0, 3]).toContain(done.status)
      const {stdout} = await converse(['list', '--json'], setting)
      expect(JSON.parse(stdout).items.map((item: {title: string}) => item.title)).toContain(
        name.replaceAll('__', ''),
      )
      expect((await converse(['check', '--rule', `${name}=off`], setting)).status).toBe(2)
      expect((await converse(['status', `--${name}`], setting)).status).toBe(2)
      expect((await converse([name], setting)).status).toBe(2)
      expect((await converse(['help', name], setting)).status).toBe(2)
      expect((await converse(['log', name, `${name}=x`], setting)).status).toBe(3)
    }))
})

describe('what is no text file', () => {
  test.each<[string, (path: string) => void, number]>([
    ['a directory', path => mkdirSync(path), 4],
    ['a pipe', path => void execFileSync('mkfifo', [path]), 4],
    ['a device', path => symlinkSync('/dev/zero', path), 4],
    ['a loop of links', path => symlinkSync('tracker.md', path), 3],
    ['a link to nothing', path => symlinkSync('gone', path), 3],
    ['UTF-16 without a mark', path => writeFileSync(path, Buffer.from('# Plan\n\n- [ ] a\n', 'utf16le')), 4],
    ['UTF-16 with a mark', path => writeFileSync(path, Buffer.from('\ufeff# Plan\n', 'utf16le')), 4],
    ['Latin-1', path => writeFileSync(path, Buffer.from('# Pl\u00e4ne\n', 'latin1')), 4],
  ])('is refused: %s', (_name, make, expected) =>
    inFolder(async folder => {
      make(join(folder, 'tracker.md'))
      for (const words of [['status'], ['mark', 'a'], ['check'], ['status', '--json']]) {
        const {status, stderr, stdout} = await converse([...words, '-f', 'tracker.md'], {cwd: folder})
        expect({words, status}).toEqual({words, status: expected})
        expect(stderr + stdout).toContain('tracker.md')
      }
    }),
  )

  test('but a zero byte is a character', () =>
    withTracker('# Plan\u0000\n\n- [ ] a\u0000b\n', async setting => {
      expect((await converse(['mark', '1'], setting)).status).toBeGreaterThanOrEqual(0)
      const {status, stdout} = await converse(['list'], setting)
      expect({status, isClean: !obeyed.test(stdout)}).toEqual({status: 0, isClean: true})
    }))
})

const conflict = (title: string) => `<<<<<<< ours\n- [ ] ${title}\n=======\n- [x] ${title}\n>>>>>>> theirs\n`

test('conflict markers are read with a warning, and not written between', () =>
  withTracker(
    `- [ ] a
${conflict('b')}- [ ] d
${conflict('c')}`,
    async setting => {
      const read = await converse(['list'], setting)
      expect({status: read.status, warning: read.stderr}).toMatchObject({
        status: 0,
        warning: expect.stringContaining('2'),
      })
      const before = readFileSync(join(setting.cwd ?? '', 'progress.md'))
      const {status, stderr} = await converse(['tick', 'a'], setting)
      expect(status).toBe(4)
      expect(stderr).toContain('progress.md:2: 2 conflicts of git are unresolved in lines 2-6, 8-12')
      expect(readFileSync(join(setting.cwd ?? '', 'progress.md'))).toEqual(before)
    },
  ))
