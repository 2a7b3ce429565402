import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import {wrapProgram} from '../../build/wrap-program.mjs'
import {programLoader} from '../../src/cli/program-loader.ts'
import {inFolder} from './made-up-context.ts'

/** A program of two files, the second of which is loaded late, and a cache. */
async function makeProgram(folder: string, env: Readonly<Record<string, string>> = {}, firstWord?: string) {
  const program = join(folder, 'program')
  mkdirSync(program)
  writeFileSync(
    join(program, 'entry.cjs'),
    'exports.answer = () => require("./other.cjs").six * 7; exports.sep = require("node:path").sep',
  )
  writeFileSync(join(program, 'other.cjs'), 'exports.six = 6')
  await wrapProgram(program)
  const cache = join(folder, 'cache')
  const environment = {env: {XDG_CACHE_HOME: cache, ...env}, home: null}
  return {
    run: () => {
      const loader = programLoader(environment, firstWord)
      const {answer, sep} = loader.load(join(program, 'entry.cjs')) as {answer: () => number; sep: string}
      expect(sep).toBe('/')
      const result = answer()
      loader.keepCompiledCode()
      return result
    },
    kept: () => readdirSync(join(cache, 'tracker')).map(name => join(cache, 'tracker', name)),
  }
}

test('loads files and what they require, and keeps what was compiled', () =>
  inFolder(async folder => {
    const {run, kept} = await makeProgram(folder)
    expect(run()).toBe(42)
    const first = kept().map(path => readFileSync(path))
    // Of this build and this Node only: V8 itself asks for no more than a source of the same length.
    const maker = `${TRACKER_BUILD}-${process.version}`
    expect(kept().map(path => basename(path))).toEqual([`${maker}-any-entry.cjs`, `${maker}-any-other.cjs`])
    expect(run()).toBe(42)
    expect(kept().map(path => readFileSync(path))).toEqual(first)
  }))

test('keeps what marking compiles apart, and while it is built, adds to what is kept', () =>
  inFolder(async folder => {
    const {run, kept} = await makeProgram(folder, {TRACKER_CACHE: 'grow'}, 'mark')
    run()
    const maker = `${TRACKER_BUILD}-${process.version}`
    expect(kept().map(path => basename(path))).toEqual([`${maker}-mark-entry.cjs`, `${maker}-mark-other.cjs`])
    const first = kept().map(path => statSync(path).ino)
    run()
    expect(kept().map(path => statSync(path).ino)).not.toEqual(first)
  }))

test.each([
  ['one byte is another', (bytes: Buffer) => bytes.fill(bytes.readUInt8(100) ^ 1, 100, 101)],
  ['the end is missing', (bytes: Buffer) => bytes.subarray(0, bytes.length - 2)],
  ['it is empty', () => Buffer.alloc(0)],
])('compiles anew where %s in what was kept', (_, damage) =>
  inFolder(async folder => {
    const {run, kept} = await makeProgram(folder)
    run()
    const whole = kept().map(path => readFileSync(path))
    for (const path of kept()) writeFileSync(path, damage(readFileSync(path)))
    expect(run()).toBe(42)
    expect(kept().map(path => readFileSync(path).length)).toEqual(whole.map(bytes => bytes.length))
  }),
)
