import {join} from 'node:path'
import {parse, perform, serialize, TrackerError} from '../../dist/library/index.mjs'
import {randomDocuments} from '../fuzz/random-document.mjs'
import {randomNumbers} from '../fuzz/random-numbers.mjs'
import {randomOperation} from '../fuzz/random-operation.mjs'

/*
 * Random documents through the library, built before by `npm run build`:
 *
 *     node test/campaigns/fuzz.mjs [COUNT] [SEED]
 *
 * Mutated trackers, lines of all kinds, and random bytes. Each is either refused with a code, or read; then it is
 * written back byte for byte, and random operations are tried on it: refused with a code, or carried out, with every
 * character outside the edits as it was. Anything else thrown, and an input that takes longer than ten seconds, is
 * a failure, printed with the seed that makes it again.
 */
const count = Number(process.argv[2] ?? 1_000_000)
const first = Number(process.argv[3] ?? 1)
const slowest = 10_000
const progress = 10_000
const today = '2025-11-05'
const randomBytes = randomDocuments(join(import.meta.dirname, '..', '..'))
const found = {refused: 0, read: 0, changed: 0, unchanged: 0, declined: 0, failed: 0}
let longest = 0

for (let seed = first; seed < first + count; seed++) {
  const start = performance.now()
  try {
    tryOne(seed)
  } catch (error) {
    fail(seed, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const elapsed = performance.now() - start
  longest = Math.max(longest, elapsed)
  if (elapsed > slowest) requireQuick(seed)
  if ((seed - first + 1) % progress === 0) console.log(`${seed - first + 1}: ${JSON.stringify(found)}`)
}
console.log({count, ...found, longest: `${Math.round(longest)} ms`})
process.exitCode = found.failed > 0 ? 1 : 0

/** @param {number} seed */
function tryOne(seed) {
  const random = randomNumbers(seed)
  const bytes = randomBytes(random)
  const document = refusedAs(() => parse(bytes))
  if (!document) {
    found.refused++
    return
  }
  found.read++
  if (Buffer.compare(serialize(document), bytes) !== 0) throw new Error('it is not written back as it was')
  for (let round = 0; round < 3; round++) {
    const operate = randomOperation(random, document.curriculum)
    const performed = operate && refusedAs(() => perform(document, operate, {today}))
    if (!performed) found.declined++
    else compare(performed.outcome)
  }
}

/** @param {import('../../src/operations/outcome.ts').Outcome} outcome */
function compare({before, after, edits}) {
  let old = 0
  let now = 0
  for (const {span, text} of edits.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    const length = span.start - old
    if (before.slice(old, span.start) !== after.slice(now, now + length))
      throw new Error('changed outside the edits')
    now += length + text.length
    old = span.end
  }
  if (before.slice(old) !== after.slice(now)) throw new Error('changed behind the edits')
  if (before === after) found.unchanged++
  else found.changed++
}

/**
 * `undefined` for a refusal; everything else goes through.
 *
 * @template Result
 * @param {() => Result} work
 * @returns {Result | undefined}
 */
function refusedAs(work) {
  try {
    return work()
  } catch (error) {
    if (error instanceof TrackerError) return undefined
    throw error
  }
}

/**
 * @param {number} seed
 * @param {string} what
 */
function fail(seed, what) {
  found.failed++
  console.log(`seed ${seed}: ${what}`)
}

/**
 * A second look with the processor's time.
 *
 * @param {number} seed
 */
function requireQuick(seed) {
  const start = spent()
  tryOne(seed)
  const elapsed = spent() - start
  if (elapsed > slowest) fail(seed, `took ${Math.round(elapsed)} ms`)
}

/** Milliseconds of work so far: on a busy machine a clock would blame whoever waited for their turn. */
function spent() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
