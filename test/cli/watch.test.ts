import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {schemaMistakes} from '../views/schema-mistakes.ts'
import {atDesk, blankTracker, type Desk} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

const cap = '| CAP Theorem | ⬜ / 🟡 / ✅ | | ☆☆☆☆☆ | |'
const learned = '| CAP Theorem | ✅ Mastered | 2025-11-09 | ☆☆☆☆☆ | |'
const broken = '| CAP Theorem | ⬜ / 🟡 / ✅ | | many | |'

const save =
  ({path}: Desk, row: string) =>
  () => {
    writeFileSync(`${path}~`, blankTracker().replace(cap, row))
    renameSync(`${path}~`, path)
  }
const lose =
  ({path}: Desk) =>
  () =>
    rmSync(path)
const readLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('watch', () => {
  test('--json is a line for what is there and for each change', () =>
    atDesk(async desk => {
      const happenings = [
        save(desk, learned),
        save(desk, learned),
        save(desk, broken),
        lose(desk),
        save(desk, broken),
      ]
      const {status, stdout, stderr} = await desk.type(['watch', '--json'], {happenings})
      const lines = readLines(stdout)
      expect({status, stderr}).toEqual({status: 130, stderr: ''})
      expect(lines.flatMap(line => schemaMistakes('watch', line))).toEqual([])
      expect(lines.map(({event, changes}) => [event, changes.length])).toEqual([
        ['start', 0],
        ['change', 2],
        ['change', 2],
        ['lost', 0],
        ['back', 0],
      ])
      expect(lines[1].changes[0]).toMatchObject({item: 'CAP Theorem', field: 'status', after: 'done'})
      expect(lines[2].problems).toMatchObject([{rule: 'unknown-rating', severity: 'warning'}])
      expect(lines[3]).toMatchObject({error: {code: 'no-file'}, status: lines[2].status})
      expect(lines[4].status).toEqual(JSON.parse((await desk.type(['status', '--json'])).stdout))
    }))

  test('is lines where nothing can be drawn', () =>
    atDesk(async desk => {
      const happenings = [save(desk, learned), save(desk, broken), lose(desk), save(desk, cap)]
      const {stdout} = await desk.type(['watch'], {happenings})
      expect(stdout.split('\n')).toEqual([
        'w1 0/6 · 0% · 1d behind',
        'CAP Theorem: not started → mastered; date blank → 2025-11-09',
        expect.stringMatching(/^progress\.md:54:39: info: Week 3 is marked not started, .* \[stale-mark\]$/),
        'w1 0/6 · 0% · 1d behind',
        'CAP Theorem: mastered → not started; date 2025-11-09 → blank',
        expect.stringMatching(/^progress\.md:58:\d+: warning: .* \[unknown-rating\]$/),
        'w1 0/6 · 0% · 1d behind',
        'there is no file progress.md',
        'Text changed in line 58.',
        'w1 0/6 · 0% · 1d behind',
        '',
      ])
      for (const setting of [{env: {TERM: 'dumb'}}, {}]) {
        const plain = await desk.type(['watch', ...('env' in setting ? [] : ['--plain'])], {
          isTTY: true,
          ...setting,
        })
        expect(plain.stdout).not.toContain('\u001b')
      }
    }))

  test('leaves the status where it would have been printed', () =>
    atDesk(async desk => {
      const screen = {isTTY: true, columns: 100, rows: 30, env: {TERM: 'xterm'}}
      const happenings = [save(desk, learned), {columns: 90, rows: 50}]
      const {stdout} = await desk.type(['watch'], {...screen, happenings})
      const shown = await desk.type(['status', '--no-pager'], {...screen, columns: 90})
      const [, left] = stdout.split('\u001b[?1049l')
      expect(left).toBe(shown.stdout)
      expect(stdout).toContain('CAP Theorem: not started → mastered; date blank → 2025-11-09')
    }))

  test('needs a file that is there', () =>
    atDesk(async ({type}) => {
      expect(await type(['watch', '-f', '-'], {stdin: '# a'})).toMatchObject({status: 2, stdout: ''})
      expect(await type(['watch', '-f', 'none.md'])).toMatchObject({status: 3, stdout: ''})
    }))
})
