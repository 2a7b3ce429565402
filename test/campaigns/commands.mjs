import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {shortTrackers} from '../fuzz/short-trackers.mjs'
import {importBundled} from './import-bundled.mjs'

/*
 * Random command lines through the whole program, in process:
 *
 *     node test/campaigns/commands.mjs [COMMANDS] [SESSIONS] [SEED]
 *
 * Commands take a random document from standard input. Sessions are a dozen commands on one file, which undo and redo
 * take back and bring back byte for byte, each change also after one to three edits by hand in other lines. A crash, a stack trace, a status that is not in the table, a control
 * character, a broken promise or more than ten seconds is a failure, printed with the seed that makes it again.
 */
const commands = Number(process.argv[2] ?? 100_000)
const sessions = Number(process.argv[3] ?? 10_000)
const first = Number(process.argv[4] ?? 1)
const slowest = 10_000
const root = mkdtempSync(join(tmpdir(), 'tracker-commands-'))
/** @type {Record<string, number>} */
const found = {commands: 0, sessions: 0, steps: 0, changed: 0, exact: 0, alike: 0, refused: 0, failed: 0}
/** How often each verb changed a file and was taken back. @type {Record<string, number>} */
const verbs = {}
/** So often a partial sum is printed: a run that is cut off has still shown what it came to. */
const saidEach = 1_000
let longest = 0
try {
  const {tryCommand, trySession} = await importBundled('fuzz/command-trial.ts', root)
  const trackers = shortTrackers(join(import.meta.dirname, '..', '..', 'fixtures'))
  for (let seed = first; seed < first + commands; seed++) {
    await timed(`command ${seed}`, async () => {
      found.commands++
      const status = `status ${await tryCommand(seed, trackers)}`
      found[status] = (found[status] ?? 0) + 1
    })
    if (found.commands % saidEach === 0) say()
  }
  for (let seed = first; seed < first + sessions; seed++) {
    await timed(`session ${seed}`, async () => {
      found.sessions++
      const {changed, ...tale} = await trySession(seed, trackers, root)
      for (const [name, count] of Object.entries(tale)) found[name] = (found[name] ?? 0) + count
      found.changed = (found.changed ?? 0) + changed.length
      for (const verb of changed) verbs[verb] = (verbs[verb] ?? 0) + 1
    })
    if (found.sessions % saidEach === 0) say()
  }
} finally {
  rmSync(root, {recursive: true, force: true})
}
say()
process.exitCode = found.failed > 0 ? 1 : 0

function say() {
  console.log(JSON.stringify({...found, longest: `${Math.round(longest)} ms`, verbs}))
}

/**
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function timed(name, work) {
  const start = spent()
  try {
    await work()
  } catch (error) {
    found.failed++
    console.log(`${name}: ${error instanceof Error ? error.stack : error}`)
  }
  const elapsed = spent() - start
  longest = Math.max(longest, elapsed)
  if (elapsed <= slowest) return
  found.failed++
  console.log(`${name}: took ${Math.round(elapsed)} ms`)
}

/** Milliseconds of work so far: on a busy machine a clock would blame whoever waited for their turn. */
function spent() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
