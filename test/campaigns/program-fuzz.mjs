import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {randomCommand} from '../fuzz/random-command.mjs'
import {randomDocuments} from '../fuzz/random-document.mjs'
import {randomNumbers} from '../fuzz/random-numbers.mjs'

/*
 * Random documents and command lines through the built program, from outside:
 *
 *     node test/campaigns/program-fuzz.mjs [COUNT] [SEED]
 *
 * `check` and `check --fix` take hundreds of documents at once, so that starting the program costs little; what they
 * changed is taken back, byte for byte, of some. To one document in fifty a command of its own is told. A stack trace, a
 * status that is not in the table, a control character among what is said, a process that takes more than ten seconds for
 * a document, and anything that is left beside a document is a failure.
 */
const program = join(import.meta.dirname, '..', '..', 'bin', 'tracker.js')
const count = Number(process.argv[2] ?? 100_000)
const first = Number(process.argv[3] ?? 1)
const batch = 500
const commandsPerBatch = 5
const undonePerBatch = 3
const slowest = 10_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/
const statuses = new Set([0, 1, 2, 3, 4, 5, 6])
const randomBytes = randomDocuments(join(import.meta.dirname, '..', '..'))
const root = mkdtempSync(join(tmpdir(), 'tracker-program-fuzz-'))
const found = {documents: 0, processes: 0, repaired: 0, undone: 0, failed: 0}
try {
  for (let seed = first; seed < first + count; seed += batch) {
    tryBatch(seed, Math.min(batch, first + count - seed))
    if (((seed - first) / batch) % 20 === 19) console.log(JSON.stringify(found))
  }
} finally {
  rmSync(root, {recursive: true, force: true})
}
console.log(found)
process.exitCode = found.failed > 0 ? 1 : 0

/**
 * @param {number} seed
 * @param {number} size
 */
function tryBatch(seed, size) {
  const folder = join(root, 'work')
  mkdirSync(folder)
  const documents = Array.from({length: size}, (_, index) => {
    const name = `${seed + index}.md`
    const bytes = randomBytes(randomNumbers(seed + index))
    writeFileSync(join(folder, name), bytes)
    return {name, bytes}
  })
  const names = documents.map(({name}) => name)
  found.documents += size
  run(seed, ['check', ...names], {size})
  for (const {name, bytes} of documents) if (!bytesOf(name).equals(bytes)) fail(seed, `check changed ${name}`)
  run(seed, ['check', '--fix', ...names], {size})
  const repaired = documents.filter(({name, bytes}) => !bytesOf(name).equals(bytes))
  found.repaired += repaired.length
  for (const {name, bytes} of repaired.slice(0, undonePerBatch)) {
    run(seed, ['undo', '-f', name], {})
    found.undone++
    if (!bytesOf(name).equals(bytes)) fail(seed, `undo does not restore ${name}`)
  }
  for (let index = 0; index < Math.min(size, commandsPerBatch); index++) {
    const random = randomNumbers(seed + index)
    const words = randomCommand(random, []).map(word => word.replaceAll('\0', ''))
    run(seed + index, [...words, '-f', '-'], {input: documents[index]?.bytes ?? new Uint8Array()})
  }
  const left = readdirSync(folder).filter(name => !names.includes(name))
  if (left.length > 0) fail(seed, `left: ${left.join(', ')}`)
  rmSync(folder, {recursive: true})
}

/** @param {string} name */
function bytesOf(name) {
  return readFileSync(join(root, 'work', name))
}

/**
 * @param {number} seed
 * @param {string[]} words
 * @param {{size?: number, input?: Uint8Array}} options
 */
function run(seed, words, {size = 1, input = new Uint8Array()}) {
  const env = {PATH: process.env['PATH'], HOME: root, LANG: 'C.UTF-8', TRACKER_TODAY: '2025-11-05'}
  const {status, stderr, signal} = spawnSync(process.execPath, [program, ...words], {
    ...{cwd: join(root, 'work'), env, input, encoding: 'utf8', maxBuffer: 1 << 28},
    ...{timeout: slowest * Math.max(6, size / 10), killSignal: 'SIGKILL'},
  })
  found.processes++
  const told = words.length > 20 ? words.slice(0, 3) : words
  if (signal !== null || !statuses.has(status ?? -1))
    fail(seed, `${JSON.stringify(told)} ended with ${status ?? signal}: ${stderr.slice(0, 2000)}`)
  if (/^\s+at .*:\d+/m.test(stderr)) fail(seed, `${JSON.stringify(told)} has a stack trace: ${stderr}`)
  if (!words.includes('--color=always') && control.test(stderr))
    fail(seed, `${JSON.stringify(told)} wrote control characters: ${JSON.stringify(stderr.slice(0, 2000))}`)
}

/**
 * @param {number} seed
 * @param {string} what
 */
function fail(seed, what) {
  found.failed++
  console.log(`seed ${seed}: ${what}`)
}
