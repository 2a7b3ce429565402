import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {manuals} from '../../src/cli/manual/manuals.ts'
import {projectPath} from '../house/project-path.ts'
import {readCommandLines} from '../house/shell-words.ts'
import {converse} from './made-up-context.ts'
import {atDesk} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

/** What test/manners.md asks for and no other test holds. */
describe('every command', () => {
  test.each(manuals.map(({name}) => name))('%s names a bad option, and last where to look', async name => {
    const {status, stdout, stderr} = await converse([name, '--nonsense'])
    // `help` has no mistakes but one: whoever asks for it gets it.
    if (name === 'help') return expect(status).toBe(0)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(/^tracker: unknown option: --nonsense\b/)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(`see: tracker ${name} --help`)
  })

  test('answers --json with one document', () =>
    atDesk(async ({type}) => {
      for (const {name, examples} of manuals.filter(manual => manual.name !== 'watch')) {
        const [line] = readCommandLines(examples[0]?.command ?? '')
        const {stdout} = await type([...(line?.words ?? []), '--json'], {edit: () => 0})
        const document = JSON.parse(stdout)
        expect(document, name).toMatchObject({schemaVersion: 1, kind: expect.any(String)})
        expect(stdout.endsWith('}\n'), name).toBe(true)
      }
    }))
})

describe('a bug', () => {
  const broken = {
    edit: () => {
      throw new RangeError('two edits overlap')
    },
    env: {EDITOR: 'vi'},
  }

  test('is one line that says how to report it, and exit status 70', () =>
    atDesk(async ({type}) => {
      const {status, stdout, stderr} = await type(['edit'], broken)
      expect({status, stdout}).toEqual({status: 70, stdout: ''})
      expect(stderr).toMatch(/^tracker: a bug in tracker: two edits overlap; please report it .*\n$/)
    }))

  test('shows its stack when TRACKER_DEBUG asks for it', () =>
    atDesk(async ({type}) => {
      const {stderr} = await type(['edit'], {...broken, env: {...broken.env, TRACKER_DEBUG: '1'}})
      expect(stderr).toMatch(/^RangeError: two edits overlap\n {4}at /)
    }))
})

test('colour is decided for each stream by itself', () =>
  atDesk(async ({type}) => {
    const words = ['mark', 'CAP Theorm']
    const screen = {isTTY: true, env: {TERM: 'xterm-256color'}}
    expect((await type(words, screen)).stderr).toContain('\u001b[')
    expect((await type(words, {...screen, isErrorTTY: false})).stderr).not.toContain('\u001b[')
    expect((await type(['next'], {...screen, isErrorTTY: false})).stdout).toContain('\u001b[')
  }))

test('errors are said with --quiet too', () =>
  atDesk(async ({type}) => {
    const {status, stderr} = await type(['mark', 'CAP Theorm', '--quiet'])
    expect(status).toBe(3)
    expect(stderr).toContain('CAP Theorem')
  }))

test('of an option that is given twice the last one wins', () =>
  atDesk(async ({type}) => {
    const {stdout} = await type(['list', 'CAP', '--format', 'json', '--format=csv'])
    expect(stdout).toMatch(/^id,/)
    expect((await type(['mark', '3.1', '-c', '2', '--confidence=4', '-n'])).stdout).toContain('★★★★☆')
  }))

test('nothing is asked without a terminal, nor with --no-input', () =>
  atDesk(async ({type}) => {
    const words = ['log', 'interview']
    const terminal = {isTTY: true, stdin: null}
    expect((await type(words, terminal)).asked).toHaveLength(1)
    for (const [more, setting] of [
      [[], {}],
      [[], {...terminal, stdin: ''}],
      [[], {...terminal, isErrorTTY: false}],
      [['--no-input'], terminal],
    ] as const) {
      const {status, asked} = await type([...words, ...more], {...setting, answers: ['x']})
      expect({status, asked}).toEqual({status: 2, asked: []})
    }
  }))

test('no message begins twice with the word error', () => {
  const cases = projectPath('fixtures/cli')
  for (const name of readdirSync(cases)) {
    const said = readFileSync(join(cases, name, 'stderr'), 'utf8')
    expect(said, name).not.toMatch(/error:.*error:/i)
  }
})

test('the locale changes nothing in the order, and the time zone only today', () =>
  atDesk(async ({folder}) => {
    const run = (words: readonly string[], env: Readonly<Record<string, string>>) =>
      spawnSync(process.execPath, [projectPath('bin/tracker.js'), ...words], {
        cwd: folder,
        // What was answered before would be answered again.
        env: {PATH: process.env['PATH'] ?? '', HOME: folder, TRACKER_CACHE: 'off', ...env},
        encoding: 'utf8',
      }).stdout
    const sorted = (locale: string) => run(['list', '--sort', 'title', '--json'], {LC_ALL: locale})
    // In Czech "ch" is a letter behind h, in Turkish there are two kinds of i.
    for (const locale of ['cs_CZ.UTF-8', 'tr_TR.UTF-8']) expect(sorted(locale)).toBe(sorted('C.UTF-8'))
    const day = (zone: string) => /\d{4}-\d\d-\d\d(?= \| ☆)/.exec(run(['mark', '3.1', '-n'], {TZ: zone}))?.[0]
    const [east, west] = [day('Pacific/Kiritimati'), day('Etc/GMT+12')]
    // Twenty-six hours lie between them: never the same day.
    expect(east).toMatch(/^\d{4}-/)
    expect(`${west}` < `${east}`).toBe(true)
  }))

test('what is shipped loads nothing that reaches a network', () => {
  const folders = ['dist/program', 'dist/library']
  const files = folders.flatMap(folder => readdirSync(projectPath(folder)).map(name => join(folder, name)))
  const loaded = ['dist/tracker.cjs', ...files].flatMap(file => {
    const code = readFileSync(projectPath(file), 'utf8')
    return Array.from(
      code.matchAll(/(?:\brequire\(|\bfrom|\bimport\(?)\s*["'`](?:node:)?(\w+)/g),
      ([, name]) => name,
    )
  })
  expect(loaded).toContain('fs')
  const reaching = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector']
  expect(loaded.filter(name => name !== undefined && reaching.includes(name))).toEqual([])
})
