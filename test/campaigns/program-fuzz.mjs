import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {randomCommand} from '../fuzz/random-command.mjs'
import {randomDocuments} from '../fuzz/random-document.mjs'
import {randomNumbers} from '../fuzz/random-numbers.mjs'

/*
 * Random documents and command lines through the built program, from outside:
 *
 *     node test/campaigns/program-fuzz.mjs [COUNT] [SEED]
 *
 * `check` and `check --fix` take hundreds of documents at once, so that starting the program costs little; what they
 * changed is taken back, byte for byte, of some, and some command lines are told to a document each. A stack trace, a
 * status that is not in the table, a control character among what is said, a process that takes longer than its documents
 * explain, and anything that is left beside a document is a failure.
 */
const program = join(import.meta.dirname, '..', '..', 'bin', 'tracker.js')
const batch = 500
const commandsPerBatch = 5
const undonePerBatch = 3
/** Milliseconds for a document; a busy machine has a minute more for a process. */
const slowest = 1_000
const mostStarting = 60_000
const statuses = new Set([0, 1, 2, 3, 4, 5, 6])
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/

/** @typedef {{documents: number, processes: number, repaired: number, undone: number, wrong: string[]}} Found */

/**
 * @param {{count: number, first: number, say?: (found: Found) => void}} options
 * @returns {Found}
 */
export function fuzzProgram({count, first, say = () => {}}) {
  const randomBytes = randomDocuments(join(import.meta.dirname, '..', '..'))
  const root = mkdtempSync(join(tmpdir(), 'tracker-program-fuzz-'))
  /** @type {Found} */
  const found = {documents: 0, processes: 0, repaired: 0, undone: 0, wrong: []}
  try {
    for (let seed = first; seed < first + count; seed += batch) {
      const size = Math.min(batch, first + count - seed)
      const documents = Array.from({length: size}, (_, index) => ({
        name: `${seed + index}.md`,
        bytes: randomBytes(randomNumbers(seed + index)),
      }))
      mkdirSync(join(root, 'work'))
      tryBatch({root, seed, documents, found})
      rmSync(join(root, 'work'), {recursive: true})
      say(found)
    }
    return found
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/**
 * @typedef {object} Batch
 * @property {string} root
 * @property {number} seed
 * @property {{name: string, bytes: Uint8Array}[]} documents
 * @property {Found} found
 *
 * @param {Batch} batch
 */
function tryBatch(batch) {
  const {root, seed, documents, found} = batch
  const pathOf = (/** @type {string} */ name) => join(root, 'work', name)
  const isSame = (/** @type {{name: string, bytes: Uint8Array}} */ {name, bytes}) =>
    readFileSync(pathOf(name)).equals(bytes)
  for (const {name, bytes} of documents) writeFileSync(pathOf(name), bytes)
  const names = documents.map(({name}) => name)
  found.documents += documents.length
  run(batch, ['check', ...names], documents.length)
  for (const each of documents)
    if (!isSame(each)) found.wrong.push(`seed ${seed}: check changed ${each.name}`)
  run(batch, ['check', '--fix', ...names], documents.length)
  const repaired = documents.filter(each => !isSame(each))
  found.repaired += repaired.length
  for (const each of repaired.slice(0, undonePerBatch)) {
    run(batch, ['undo', '-f', each.name])
    found.undone++
    if (!isSame(each)) found.wrong.push(`seed ${seed}: undo does not restore ${each.name}`)
  }
  for (const [index, {bytes}] of documents.slice(0, commandsPerBatch).entries()) {
    const words = randomCommand(randomNumbers(seed + index), []).map(word => word.replaceAll('\0', ''))
    run(batch, [...words, '-f', '-'], 1, bytes)
  }
  const left = readdirSync(join(root, 'work')).filter(name => !names.includes(name))
  if (left.length > 0) found.wrong.push(`seed ${seed}: left ${left.join(', ')}`)
}

/**
 * @param {Batch} batch
 * @param {string[]} words
 * @param {number} [size] How many documents it is about.
 * @param {Uint8Array} [input]
 */
function run({root, seed, found}, words, size = 1, input = new Uint8Array()) {
  const env = {PATH: process.env['PATH'], HOME: root, LANG: 'C.UTF-8', TRACKER_TODAY: '2025-11-05'}
  const {status, stderr, signal} = spawnSync(process.execPath, [program, ...words], {
    ...{cwd: join(root, 'work'), env, input, encoding: 'utf8', maxBuffer: 1 << 28},
    ...{timeout: mostStarting + slowest * size, killSignal: 'SIGKILL'},
  })
  found.processes++
  const fail = (/** @type {string} */ what) =>
    found.wrong.push(`seed ${seed}: ${JSON.stringify(words.slice(0, 8))} ${what}: ${stderr.slice(0, 2000)}`)
  if (signal !== null || !statuses.has(status ?? -1)) fail(`ended with ${status ?? signal}`)
  if (/^\s+at .*:\d+/m.test(stderr)) fail('has a stack trace')
  if (!words.includes('--color=always') && control.test(stderr)) fail('wrote control characters')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = 100_000, first = 1] = process.argv.slice(2).map(Number)
  const found = fuzzProgram({count, first, say: ({wrong, ...counts}) => console.log(counts, wrong.length)})
  for (const line of found.wrong) console.log(line)
  if (found.wrong.length > 0) process.exitCode = 1
}
