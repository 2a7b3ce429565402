import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const program = join(import.meta.dirname, '..', '..', 'bin', 'tracker.js')
/** Milliseconds after which a command counts as one that never ends: nothing is waited for, or stopped, that long. */
const patience = 240_000

const tracker = `# Systems

**Last Updated:** 2025-11-01

### Week 1: Basics ⬜

| Concept | Status | Date Completed | Confidence (1-5) | Notes |
|---------|--------|----------------|------------------|-------|
| Caching | ⬜ Not Started | | ☆☆☆☆☆ | |
| Queues | ⬜ Not Started | 2025-11-31 | ☆☆☆☆☆ | |

**Practice:**
- [ ] Build a cache
-

**Key Learnings:**
-
-

### Articles

| Date | Company | Topic | Link | Key Takeaways |
|------|---------|-------|------|---------------|
| | | | | |
`

/**
 * @typedef {object} Command
 * @property {string[]} words
 * @property {string[][]} before Told first.
 * @property {string[]} back What makes the old document of the new one.
 */

/** @type {Readonly<Record<string, Command>>} */
export const commands = {
  mark: {words: ['mark', 'Caching', '-c', '4'], before: [], back: ['undo']},
  log: {words: ['log', 'article', 'Topic=Queues at scale'], before: [], back: ['undo']},
  undo: {words: ['undo'], before: [['tick', 'Build a cache']], back: ['redo']},
  'check --fix': {words: ['check', '--fix'], before: [], back: ['undo']},
  status: {words: ['status'], before: [['status']], back: []},
  list: {words: ['list'], before: [], back: []},
}

/**
 * @typedef {object} Stage
 * @property {Command} command
 * @property {string} root
 * @property {string} path
 * @property {string} trace
 * @property {string} old
 * @property {string} fresh
 * @property {string} answer
 * @property {(words: string[], options?: RunOptions) => Promise<Outcome>} run
 * @property {() => void} reset Puts the document, the journal and the caches back.
 * @property {() => string} state What tells one state of all files from another.
 * @property {Set<string>} recovered The states from which the next command was seen to go on well.
 *
 * @typedef {{under?: string[], env?: NodeJS.ProcessEnv}} RunOptions
 * @typedef {{status: number | null, stdout: string, stderr: string}} Outcome
 */

/**
 * A document, a home with its journal and caches, and what the command makes of them when nothing fails.
 *
 * @param {Command} command
 * @returns {Promise<Stage>}
 */
export async function prepareStage(command) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tracker-program-faults-')))
  const place = (/** @type {string} */ name) => join(root, name)
  const path = join(place('work'), 'progress.md')
  /** @type {Stage['run']} */
  const run = (words, {under = [], env = {}} = {}) =>
    start([...under, process.execPath, program, '-f', path, ...words], {HOME: place('home'), ...env})
  mkdirSync(place('work'))
  mkdirSync(place('home'))
  writeFileSync(path, tracker)
  for (const words of [['status', '--explain'], ...command.before]) await run(words)
  cpSync(place('home'), place('kept'), {recursive: true})
  const old = readFileSync(path, 'utf8')
  const reset = () => {
    for (const name of ['work', 'home']) rmSync(place(name), {recursive: true})
    mkdirSync(place('work'))
    cpSync(place('kept'), place('home'), {recursive: true})
    writeFileSync(path, old)
    utimesSync(path, 1000, 1000)
  }
  const {stdout: answer} = await run(command.words)
  if (command.back.length > 0 && readFileSync(path, 'utf8') === old) throw new Error('it changes nothing')
  return {
    ...{
      command,
      root,
      path,
      trace: place('trace'),
      old,
      fresh: readFileSync(path, 'utf8'),
      answer,
      run,
      reset,
    },
    state: () => `${statSync(path).mtimeMs} ${hashOf([place('work'), place('home')])}`,
    recovered: new Set(),
  }
}

/**
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} more
 * @returns {Promise<Outcome>}
 */
function start([program = '', ...words], more) {
  const env = {PATH: process.env['PATH'], LANG: 'C.UTF-8', TRACKER_TODAY: '2025-11-05', ...more}
  const child = spawn(program, words, {env, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience})
  const outcome = {status: /** @type {number | null} */ (null), stdout: '', stderr: ''}
  for (const stream of /** @type {const} */ (['stdout', 'stderr'])) {
    child[stream].setEncoding('utf8').on('data', chunk => {
      outcome[stream] += chunk
    })
  }
  return new Promise(resolve => {
    child.once('close', status => resolve({...outcome, status}))
  })
}

/**
 * Of the names and contents of all files.
 *
 * @param {string[]} folders
 */
function hashOf(folders) {
  const sum = createHash('sha256')
  for (const folder of folders) {
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
    const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
    for (const file of files.toSorted()) sum.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return sum.digest('hex')
}
