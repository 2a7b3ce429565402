import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {converse, inFolder, type Setting} from './made-up-context.ts'
import {atDesk, type Desk, writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

const questions: readonly (readonly string[])[] = [
  [],
  ['status'],
  ['status', '-1'],
  ['status', 'w3'],
  ['status', '--json'],
  ['status', '--explain'],
  ['list', 'kind:task'],
  ['list', '--jsonl'],
  ['list', 'status:done'],
  ['next'],
  ['next', '--json'],
  ['show', 'CAP Theorem'],
  ['show', 'CAP Theorem', '--quiet'],
]

/** Asks with the cache and without, which has to be the same. */
async function ask({type}: Desk, words: readonly string[], setting: Setting = {}) {
  const known = await type(words, setting)
  const fresh = await type(words, {...setting, env: {...setting.env, TRACKER_CACHE: 'off'}})
  expect(known, words.join(' ')).toEqual(fresh)
  return known
}

function answersIn({folder}: Desk): string[] {
  const cache = join(folder, '.cache', 'tracker')
  const names = existsSync(cache) ? readdirSync(cache) : []
  return names.filter(name => name.endsWith('.answers')).map(name => join(cache, name))
}

describe('a question that was asked before has the same answer', () => {
  test.each(questions)('%s %s %s', (...words) =>
    atDesk(async desk => {
      await ask(desk, words)
      expect(answersIn(desk)).toHaveLength(1)
      await ask(desk, words)
    }),
  )

  test('really from what was kept', () =>
    atDesk(async desk => {
      await desk.type(['status', '-1'])
      const [path = ''] = answersIn(desk)
      const kept = readFileSync(path, 'latin1')
      writeFileSync(path, kept.replaceAll('w1 0/6', 'w9 9/9'), 'latin1')
      expect((await desk.type(['status', '-1'])).stdout).toMatch(/^w9 9\/9/)
    }))

  test('whether a file without a name of its own is a tracker', () =>
    inFolder(async folder => {
      const type = (words: readonly string[], setting: Setting = {}) =>
        converse(words, {cwd: folder, home: folder, ...setting})
      const desk = {folder, path: join(folder, 'README.md'), type}
      for (const text of ['# Prose\n', '- [ ] a task\n', '# Prose\n']) {
        writeAtRest(desk.path, text)
        for (let again = 0; again < 2; again++) {
          expect((await ask(desk, ['status', '-1'])).status).toBe(text === '# Prose\n' ? 3 : 0)
        }
      }
      expect(answersIn(desk)).toHaveLength(1)
      const [path = ''] = answersIn(desk)
      const kept = readFileSync(path, 'latin1')
      writeFileSync(path, kept.replaceAll('items\\"",false', 'items\\"",true '), 'latin1')
      expect((await type(['where'])).stdout).toBe(`${desk.path}\n`)
    }))

  test('through the pager as well', () =>
    atDesk(async desk => {
      const setting = {isTTY: true, columns: 80, rows: 5}
      const first = await desk.type(['status'], setting)
      expect(first.paged).toHaveLength(1)
      expect(await desk.type(['status'], setting)).toEqual(first)
    }))
})

describe('another answer is given', () => {
  test('on another day, for another look, and about another document', () =>
    atDesk(async desk => {
      const first = await ask(desk, ['status'])
      const settings: Setting[] = [
        {env: {TRACKER_TODAY: '2026-01-10'}},
        {isTTY: true, columns: 60},
        {isTTY: true, columns: 120},
      ]
      for (const setting of settings)
        expect((await ask(desk, ['status'], setting)).stdout).not.toBe(first.stdout)
      expect((await ask(desk, ['status', '--ascii'])).stdout).not.toBe(first.stdout)
      writeAtRest(
        desk.path,
        readFileSync(desk.path, 'utf8').replace(
          /^\| CAP Theorem \|[^|]*\|/m,
          '| CAP Theorem | ✅ Mastered |',
        ),
      )
      expect((await ask(desk, ['status'])).stdout).toContain('1 of 129 done')
    }))

  test('after each change and each undo', () =>
    atDesk(async desk => {
      for (const words of [['mark', 'CAP Theorem'], ['undo'], ['tick', '--in', 'w1', '--all'], ['undo']]) {
        await ask(desk, ['status'])
        await desk.type(words)
        await ask(desk, ['status'])
      }
    }))

  test('where what was kept is damaged', () =>
    atDesk(async desk => {
      await ask(desk, ['status'])
      for (const path of answersIn(desk)) {
        const bytes = readFileSync(path)
        writeFileSync(
          path,
          bytes.fill(bytes.readUInt8(bytes.length - 9) ^ 4, bytes.length - 9, bytes.length - 8),
        )
      }
      await ask(desk, ['status'])
    }))
})

test('what may stand at the cursor is known, too', () =>
  atDesk(async desk => {
    const words = (...typed: string[]) => ['__complete', 'zsh', '80', ...typed]
    for (const typed of [
      ['mark', 'CA'],
      ['mark', 'Ver'],
      ['status', ''],
      ['list', 'status:d'],
      ['list', 'kind:t'],
    ]) {
      await ask(desk, words(...typed))
      await ask(desk, words(...typed))
    }
    expect((await ask(desk, words('mark', 'CA'))).stdout).toContain('CAP Theorem')
    await desk.type(['rename', 'CAP Theorem', 'CAP and PACELC'])
    expect((await ask(desk, words('mark', 'CA'))).stdout).toContain('CAP and PACELC')
  }))

test('a refusal is not kept', () =>
  atDesk(async desk => {
    expect((await ask(desk, ['show', 'nowhere to be found'])).status).toBe(3)
    expect(answersIn(desk)).toEqual([])
  }))
