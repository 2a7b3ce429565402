import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {editorCommand} from '../../src/cli/editor/editor-command.ts'
import {splitCommand} from '../../src/cli/editor/split-command.ts'
import {schemaMistakes} from '../views/schema-mistakes.ts'
import {atDesk, blankTracker, type Desk} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

describe('an editor is started at the line', () => {
  test.each([
    ['vim', ['vim', '+7', '/a b.md']],
    ['/usr/bin/vim.basic -n', ['/usr/bin/vim.basic', '-n', '+7', '/a b.md']],
    ['nano', ['nano', '+7', '/a b.md']],
    ['emacsclient -c -a ""', ['emacsclient', '-c', '-a', '', '+7', '/a b.md']],
    ['kak', ['kak', '+7', '/a b.md']],
    ['micro', ['micro', '+7', '/a b.md']],
    ['hx', ['hx', '/a b.md:7']],
    ['code', ['code', '--wait', '--goto', '/a b.md:7']],
    ['codium -w', ['codium', '-w', '--goto', '/a b.md:7']],
    ['subl', ['subl', '--wait', '/a b.md:7']],
    ['kate', ['kate', '--block', '--line', '7', '/a b.md']],
    ['gvim', ['gvim', '-f', '+7', '/a b.md']],
    [
      "'C:\\Program Files\\Notepad++\\notepad++.exe'",
      ['C:\\Program Files\\Notepad++\\notepad++.exe', '-n7', '/a b.md'],
    ],
    ['sudo vim -R', ['sudo', 'vim', '-R', '+7', '/a b.md']],
    ['env LANG=C nano', ['env', 'LANG=C', 'nano', '+7', '/a b.md']],
    ['idea64.exe', ['idea64.exe', '--wait', '--line', '7', '/a b.md']],
    ['zed -n', ['zed', '-n', '--wait', '/a b.md:7']],
    ['mate', ['mate', '--wait', '--line', '7', '/a b.md']],
    ['bbedit', ['bbedit', '--wait', '+7', '/a b.md']],
    ['"/opt/my editor"', ['/opt/my editor', '/a b.md']],
    ['ed $(rm -rf /) ; x', ['ed', '$(rm', '-rf', '/)', ';', 'x', '/a b.md']],
  ])('%s', (variable, command) => {
    expect(editorCommand(variable, {path: '/a b.md', line: 7})).toEqual(command)
  })

  test('words of a command are those of a shell, but nothing is expanded', () => {
    expect(splitCommand(` a\\ b "c \\" \\d" 'e "' f"g"h $HOME "open`)).toEqual([
      ...['a b', 'c " \\d', 'e "', 'fgh', '$HOME', '"open'],
    ])
  })
})

/** Somebody replaces texts of the tracker, and the editor ends so. */
const typing = ({path}: Desk, texts: Readonly<Record<string, string>>, status = 0) => ({
  env: {EDITOR: 'vim'},
  edit: () => {
    let text = readFileSync(path, 'utf8')
    for (const [from, to] of Object.entries(texts)) text = text.replace(from, to)
    writeFileSync(path, text)
    return status
  },
})

const cap = '| CAP Theorem | ⬜ / 🟡 / ✅ | | ☆☆☆☆☆ | |'
const learned = '| CAP Theorem | ✅ Mastered | 2025-11-09 | ★★★★☆ | two of three |'

describe('edit', () => {
  test('tells what was changed, a line for each item', () =>
    atDesk(async desk => {
      const texts = {
        [cap]: learned,
        '- [ ] Designed authentication flow': '- [x] Designed authentication flow',
        '| L4 vs L7 Load Balancing |': '| Load balancing |',
        '- [ ] Implemented consistent hashing\n': '',
        '**Time taken:** ___ minutes': '**Time taken:** 50 minutes',
      }
      expect(await desk.type(['edit', 'CAP Theorem'], typing(desk, texts))).toMatchObject({
        status: 0,
        stderr: '',
        stdout: [
          'Load balancing: title L4 vs L7 Load Balancing → Load balancing',
          'CAP Theorem: not started → mastered; confidence no stars → 4/5; date blank → 2025-11-09; note blank → two of three',
          'Designed authentication flow: not started → done',
          'Time taken (10.11): blank → 50',
          'Implemented consistent hashing: removed',
          'Completion  0% → 1%',
          'progress.md:13:17: info: "Completion" says 0%, but what is done makes it 1% [stale-value]',
          'progress.md:54:39: info: Week 3 is marked not started, but what is in it makes it in progress [stale-mark]',
          'progress.md:72:35: info: Week 4 is marked not started, but what is in it makes it in progress [stale-mark]',
          '',
        ].join('\n'),
      })
    }))

  test('is told to a program too, with the problems that came', () =>
    atDesk(async desk => {
      const setting = typing(desk, {[cap]: cap.replace('☆☆☆☆☆', 'many')})
      const {stdout} = await desk.type(['edit', 'CAP Theorem', '--json'], setting)
      const document = JSON.parse(stdout)
      expect(schemaMistakes('change', document)).toEqual([])
      expect(document).toMatchObject({
        kind: 'change',
        changed: true,
        problems: [{file: 'progress.md', severity: 'warning', rule: 'unknown-rating'}],
      })
      const text = await desk.type(['edit'], typing(desk, {many: 'lots'}))
      expect(text.stdout).toMatch(/^Text changed in line \d+\.\nprogress\.md:\d+:\d+: warning: .*lots/)
    }))

  test('opens an item, a unit, a section or the file', () =>
    atDesk(async ({type}) => {
      const lineOf = (text: string) => blankTracker().split('\n').indexOf(text) + 1
      const started: (readonly string[])[] = []
      const edit = (command: readonly string[]) => started.push(command) * 0
      for (const words of [
        ['CAP Theorem'],
        ['w3'],
        ['--in', 'w10', 'Completed'],
        ['--in', 'Core Skills'],
        [],
      ]) {
        const {stdout, status} = await type(['edit', ...words], {env: {VISUAL: 'vi', EDITOR: 'no'}, edit})
        expect({stdout, status}).toEqual({stdout: 'Nothing changed.\n', status: 0})
      }
      const week10 = blankTracker()
        .split('\n')
        .findIndex(line => line.startsWith('### Week 10'))
      expect(started.map(([, line]) => line)).toEqual([
        `+${lineOf(cap)}`,
        `+${lineOf('### Week 3: CAP Theorem & Consistency ⬜')}`,
        `+${blankTracker().split('\n').indexOf('**Completed:** ⬜ Yes / ⬜ No', week10) + 1}`,
        `+${lineOf('### Core Skills')}`,
        '+1',
      ])
    }))

  test('by hand is no step, and undo works as before', () =>
    atDesk(async desk => {
      await desk.type(['mark', 'DNS Resolution', '--no-refresh'])
      await desk.type(['edit'], typing(desk, {[cap]: learned}))
      expect(await desk.type(['undo'])).toMatchObject({status: 0})
      expect(readFileSync(desk.path, 'utf8')).toBe(blankTracker().replace(cap, learned))
    }))

  test('says how to wait where an editor that nobody knows came back at once', () =>
    atDesk(async desk => {
      const said = (EDITOR: string) => desk.type(['edit'], {env: {EDITOR}, edit: () => 0})
      expect(await said('textedit -n')).toMatchObject({
        status: 0,
        stdout: 'Nothing changed.\n',
        stderr: 'If textedit is still open, give EDITOR its option to wait, as in EDITOR="code --wait".\n',
      })
      expect((await said('vim')).stderr).toBe('')
      const typed = typing(desk, {[cap]: learned})
      expect((await desk.type(['edit'], {...typed, env: {EDITOR: 'textedit'}})).stderr).toBe('')
    }))

  test('says when there is no editor, when it failed, and what it broke', () =>
    atDesk(async desk => {
      const {type} = desk
      expect(await type(['edit'])).toMatchObject({status: 2, stderr: expect.stringContaining('EDITOR=nano')})
      const missing = await type(['edit'], {env: {EDITOR: 'nosuch -x'}, edit: () => null})
      expect(missing).toMatchObject({status: 2, stderr: expect.stringContaining('nosuch (EDITOR names it)')})
      const failed = await type(['edit'], typing(desk, {[cap]: learned}, 3))
      expect(failed).toMatchObject({status: 6, stderr: 'tracker: the editor ended with status 3: vim\n'})
      expect(failed.stdout).toContain('CAP Theorem: not started → mastered')
      const broken = await type(['edit'], {
        env: {EDITOR: 'vim'},
        edit: () => {
          writeFileSync(desk.path, '\xff', 'latin1')
          return 0
        },
      })
      expect(broken).toMatchObject({status: 4, stdout: ''})
      expect(await type(['edit', '-f', '-'], {stdin: ''})).toMatchObject({status: 2})
    }))

  test('with --dry-run only says what would be started', () =>
    atDesk(async ({type}) => {
      const {stdout} = await type(['edit', 'CAP Theorem', '-n'], {env: {EDITOR: 'vim'}})
      expect(stdout).toMatch(/^vim \+58 .*progress\.md\n$/)
    }))
})
