import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/*
 * Takes one guard after the other away, in a copy, and shows that a test fails each time:
 *
 *     node test/campaigns/guards.mjs [--trust] [NUMBER|FROM-TO…]      all, or those with these numbers
 *
 * The tests must pass with every guard in its place, which is tried first, unless they are trusted to. Tests that do not
 * come to an end without a guard fail, too.
 */
const patience = 240_000
const root = join(import.meta.dirname, '..', '..')

/**
 * @typedef {object} Guard
 * @property {string} name
 * @property {string} file
 * @property {string[]} tests
 * @property {{old: string, fresh: string}[]} edits
 */

/** What guards.txt lists. */
export function readGuards() {
  const [, ...parts] = readFileSync(join(import.meta.dirname, 'guards.txt'), 'utf8').split(/^## /m)
  return parts.map(readGuard)
}

/**
 * @param {string} part
 * @returns {Guard}
 */
function readGuard(part) {
  const [name = '', files = '', ...lines] = part.trimEnd().split('\n')
  const [file = '', ...tests] = files.split(' ')
  // A run of lines that are taken away, then one of those that are put there.
  const runs = lines.join('\n').matchAll(/((?:^-.*\n)+)((?:^\+.*(?:\n|$))+)/gm)
  const edits = [...runs].map(([, old = '', fresh = '']) => ({old: bare(old), fresh: bare(fresh)}))
  return {name, file, tests, edits}
}

/** @param {string} run */
function bare(run) {
  return run.trimEnd().replaceAll(/^[-+]/gm, '')
}

/**
 * The file without the guard. Throws when the list does not fit the file any more.
 *
 * @param {Guard} guard
 */
export function withoutGuard({name, file, edits}, project = root) {
  let text = readFileSync(join(project, file), 'utf8')
  for (const {old, fresh} of edits) {
    const parts = text.split(old)
    if (parts.length !== 2)
      throw new Error(`Bring test/campaigns/guards.txt up to date: "${name}" is not once in ${file}: ${old}`)
    text = parts.join(fresh)
  }
  return text
}

/**
 * Copies what tests need, once.
 *
 * @returns {string}
 */
function makeCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'tracker-guards-'))
  for (const name of readdirSync(root)) {
    if (name !== 'node_modules' && name !== '.git')
      cpSync(join(root, name), join(copy, name), {recursive: true})
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/**
 * Whether a test fails without it, and which.
 *
 * @param {Guard} guard
 * @param {string} copy
 * @returns {Promise<string | null>}
 */
async function findFailure(guard, copy) {
  const original = readFileSync(join(copy, guard.file))
  writeFileSync(join(copy, guard.file), withoutGuard(guard, copy))
  try {
    const {status, output} = await runTests(guard.tests, copy)
    const failed = /^.*FAIL +(.*)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? ''
    return status === 0 ? null : failed
  } finally {
    writeFileSync(join(copy, guard.file), original)
  }
}

/**
 * @param {readonly Guard[]} guards
 * @param {string} copy
 */
async function requireHealth(guards, copy) {
  const {status, output} = await runTests([...new Set(guards.flatMap(({tests}) => tests))], copy)
  if (status !== 0) throw new Error(`a test fails with every guard in its place:\n${output}`)
}

/**
 * @param {string[]} tests
 * @param {string} cwd
 * @returns {Promise<{status: number | null, output: string}>}
 */
function runTests(tests, cwd) {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const words = [vitest, 'run', '--bail=1', '--no-color', '--reporter=default', ...tests]
  // A group of its own, so that a worker in an endless loop can be ended with it.
  const child = spawn(process.execPath, words, {cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true})
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), patience)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      output += chunk
    })
  }
  return new Promise(resolve => {
    child.once('close', (status, signal) => {
      clearTimeout(timer)
      resolve({status, output: signal === null ? output : 'FAIL it does not come to an end'})
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2)
  const isTrusted = asked[0] === '--trust'
  const ranges = asked.slice(isTrusted ? 1 : 0).map(each => each.split('-').map(Number))
  const all = readGuards().map((guard, index) => ({...guard, number: index + 1}))
  const chosen = all.filter(
    ({number}) =>
      ranges.length === 0 || ranges.some(([from = 0, to = from]) => number >= from && number <= to),
  )
  const copy = makeCopy()
  let unseen = 0
  try {
    if (!isTrusted) await requireHealth(chosen, copy)
    for (const guard of chosen) {
      const failure = await findFailure(guard, copy)
      if (failure === null) unseen++
      console.log(`${failure === null ? 'UNSEEN' : 'seen'} ${guard.number} ${guard.name}: ${failure ?? ''}`)
    }
  } finally {
    rmSync(copy, {recursive: true, force: true})
  }
  console.log({guards: chosen.length, seen: chosen.length - unseen, unseen})
  if (unseen > 0) process.exitCode = 1
}
