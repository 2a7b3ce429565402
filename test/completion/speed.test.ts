import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {blankTracker, writeAtRest} from '../cli/tracker-folder.ts'
import {buildProgram} from '../terminal/built-program.ts'

vi.setConfig({testTimeout: 60_000, hookTimeout: 120_000})

let root = ''
let program = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tracker-graph-'))
  program = await buildProgram(root)
  writeAtRest(join(root, 'progress.md'), blankTracker())
  writeFileSync(
    join(root, 'record.cjs'),
    `const fs = require('node:fs')
const {readFileSync} = fs
const loaded = []
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.cjs')) loaded.push(path)
  return readFileSync(path, ...rest)
}
process.on('exit', () => fs.writeFileSync(process.env.LOADED, loaded.join('\\n')))`,
  )
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

/** The program's own files that are loaded for these words. */
function loadedFor(...words: string[]): readonly string[] {
  const record = join(root, 'loaded')
  const {status, stdout} = spawnSync(
    process.execPath,
    ['--require', join(root, 'record.cjs'), program, ...words],
    {
      cwd: root,
      env: {HOME: root, TRACKER_TODAY: '2025-11-10', LOADED: record},
      encoding: 'utf8',
    },
  )
  expect({status, isAnswer: ['CAP Theorem', 'mark', 'w1'].some(text => stdout.includes(text))}).toEqual({
    status: 0,
    isAnswer: true,
  })
  return readFileSync(record, 'utf8')
    .split('\n')
    .filter(path => path.includes('/dist/program/'))
}

/** What only the parser has in it. */
const holdsParser = (path: string): boolean =>
  readFileSync(path, 'utf8').includes('taskListCheckValueChecked')

test('a name is completed without the parser, once the tracker was read', () => {
  const ask = ['__complete', 'zsh', '80', 'mark', 'CA']
  expect(loadedFor(...ask).filter(holdsParser)).toHaveLength(1)
  const warm = loadedFor(...ask)
  expect(warm.filter(holdsParser)).toEqual([])
  expect(warm).not.toEqual([])
  const other = loadedFor('__complete', 'zsh', '80', 'status', 'w')
  expect(other.filter(holdsParser)).toEqual([])
})

test('a command is completed without anything that reads a tracker', () => {
  const loaded = loadedFor('__complete', 'bash', '9', '80', 'tracker mar', 'mar')
  expect(loaded.filter(path => readFileSync(path, 'utf8').includes('subtotal'))).toEqual([])
  expect(loaded.filter(holdsParser)).toEqual([])
})
