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
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {canInject, errors, findPoints, wasInside} from './system-calls.mjs'

/*
 * The same as faults.mjs, with the built program and its commands, caches included:
 *
 *     node test/campaigns/program-faults.mjs [STRIDE [ERRORS [COMMAND…]]]
 *
 * for every call, or every STRIDEth one, with all errors, or those in a list such as EIO,EINTR
 *
 * Afterwards the document is the old or the new one; the exit status is 0 exactly when it is the new one (a kill
 * aside); the next command makes the new one of the old one, or takes the new one back, byte for byte, and nothing is
 * left beside it. A command that only reads answers as ever, or refuses, and changes nothing.
 */
const program = join(import.meta.dirname, '..', '..', 'bin', 'tracker.js')

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
const commands = {
  mark: {words: ['mark', 'Caching', '-c', '4'], before: [], back: ['undo']},
  log: {words: ['log', 'article', 'Topic=Queues at scale'], before: [], back: ['undo']},
  undo: {words: ['undo'], before: [['tick', 'Build a cache']], back: ['redo']},
  'check --fix': {words: ['check', '--fix'], before: [], back: ['undo']},
  status: {words: ['status'], before: [['status']], back: []},
  list: {words: ['list'], before: [], back: []},
}

/** Statuses of a refusal; `check` says 1 when something is left that it cannot repair. */
const refusals = [3, 4, 5, 6]

/**
 * @typedef {object} Found
 * @property {number} points System calls of the commands.
 * @property {number} runs
 * @property {number} kills
 * @property {number} saved How often the new document was in place.
 * @property {string[]} wrong
 */

/**
 * @param {{names?: string[], chosen?: readonly string[], stride: number, offset?: number, workers?: number, say?: (line: string) => void}} options
 * @returns {Promise<Found>}
 */
export async function injectIntoProgram({
  names = Object.keys(commands),
  chosen = errors,
  stride,
  offset = 0,
  workers = 1,
  say = () => {},
}) {
  /** @type {Found} */
  const all = {points: 0, runs: 0, kills: 0, saved: 0, wrong: []}
  for (const name of names) {
    const command = commands[name]
    if (!command) throw new Error(`no such command: ${name}`)
    const stages = await Promise.all(Array.from({length: workers}, () => prepareStage(command)))
    try {
      const found = await injectInto(name, stages, {chosen, stride, offset})
      say(`${name}: ${JSON.stringify({...found, wrong: found.wrong.length})}`)
      for (const line of found.wrong) say(line)
      for (const key of /** @type {const} */ (['points', 'runs', 'kills', 'saved'])) all[key] += found[key]
      all.wrong.push(...found.wrong)
    } finally {
      for (const {root} of stages) rmSync(root, {recursive: true, force: true})
    }
  }
  return all
}

/**
 * @param {string} name
 * @param {Stage[]} stages
 * @param {{chosen: readonly string[], stride: number, offset: number}} options
 * @returns {Promise<Found>}
 */
async function injectInto(name, stages, {chosen, stride, offset}) {
  const [first] = stages
  if (!first) throw new Error('there is no stage')
  const points = await pointsOf(first)
  const hit = points.filter((_, index) => (index + offset) % stride === 0)
  const actions = hit.flatMap(({call, count}, index) => [
    {call, kills: true, inject: `${call}:signal=KILL:when=${count}`},
    ...(stride === 1 ? chosen : [chosen[index % chosen.length]]).map(error => ({
      call,
      kills: false,
      inject: `${call}:error=${error}:when=${count}`,
    })),
  ])
  /** @type {Found} */
  const found = {points: points.length, runs: 0, kills: 0, saved: 0, wrong: []}
  const work = async (/** @type {Stage} */ stage) => {
    for (let action = actions.shift(); action; action = actions.shift()) {
      const complaints = await runAction(stage, action, found)
      if (complaints.length > 0) found.wrong.push(`${name}, ${action.inject}: ${complaints.join('; ')}`)
    }
  }
  await Promise.all(stages.map(work))
  return found
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
 * @property {(words: string[], under?: string[]) => Promise<Outcome>} run
 * @property {() => void} reset Puts the document, the journal and the caches back.
 *
 * @typedef {{status: number | null, stdout: string, stderr: string}} Outcome
 */

/**
 * @param {Command} command
 * @returns {Promise<Stage>}
 */
async function prepareStage(command) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tracker-program-faults-')))
  const place = (/** @type {string} */ name) => join(root, name)
  const path = join(place('work'), 'progress.md')
  /** @type {Stage['run']} */
  const run = (words, under = []) =>
    start([...under, process.execPath, program, '-f', path, ...words], place('home'))
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
  return {
    command,
    root,
    path,
    trace: place('trace'),
    old,
    fresh: readFileSync(path, 'utf8'),
    answer,
    run,
    reset,
  }
}

/**
 * @param {string[]} words
 * @param {string} home
 * @returns {Promise<Outcome>}
 */
function start([program = '', ...words], home) {
  const env = {PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8', TRACKER_TODAY: '2025-11-05'}
  const child = spawn(program, words, {env, stdio: ['ignore', 'pipe', 'pipe']})
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

/** @param {Stage} stage */
async function pointsOf({command, root, trace, run, reset}) {
  reset()
  await run(command.words, ['strace', '-o', trace])
  return findPoints(readFileSync(trace, 'utf8'), root)
}

/**
 * @param {Stage} stage
 * @param {{call: string, kills: boolean, inject: string}} action
 * @param {Found} found
 * @returns {Promise<string[]>}
 */
async function runAction(stage, {call, kills, inject}, found) {
  const {command, root, trace, run, reset} = stage
  reset()
  const outcome = await run(command.words, ['strace', '-o', trace, '-e', `inject=${inject}`])
  if (!wasInside(readFileSync(trace, 'utf8'), {directory: root, call, kills})) return []
  found.runs++
  if (kills) found.kills++
  const complaints = kills ? [] : judge(stage, outcome)
  complaints.push(...(await recover(stage, found, outcome.stderr.includes('cannot be undone'))))
  return complaints.length > 0 ? [...complaints, JSON.stringify(outcome)] : []
}

/**
 * @param {Stage} stage
 * @param {Outcome} outcome
 * @returns {string[]}
 */
function judge({command, path, old, fresh, answer}, {status, stdout, stderr}) {
  const complaints = []
  const isSaved = readFileSync(path, 'utf8') !== old
  const isRefused = refusals.includes(status ?? -1)
  if (isSaved === isRefused && old !== fresh)
    complaints.push(`status ${status}, but the document is the ${isSaved ? 'new' : 'old'} one`)
  const isDone = status === 0 || (status === 1 && command.words[0] === 'check')
  if (!isDone && !isRefused) complaints.push(`status ${status}`)
  if (/^\s+at .*:\d+/m.test(stderr)) complaints.push('a stack trace')
  if (isDone && old === fresh && stdout !== answer) complaints.push('another answer')
  return complaints
}

/**
 * @param {Stage} stage
 * @param {Found} found
 * @param {boolean} isUnkept The journal had no place for it, and that was said.
 * @returns {Promise<string[]>}
 */
async function recover({command, path, old, fresh, answer, run}, found, isUnkept) {
  const text = readFileSync(path, 'utf8')
  if (text !== old && text !== fresh) return [`the document is neither: ${hash(text)}`]
  const isSaved = text !== old
  if (isSaved) found.saved++
  const {status, stdout, stderr} = await run(isSaved ? command.back : command.words)
  const complaints = []
  if (readFileSync(path, 'utf8') !== (isSaved ? old : fresh) && !(isSaved && isUnkept))
    complaints.push(`the next command ended with ${status}: ${stderr}`)
  if (old === fresh && stdout !== answer) complaints.push('the next command has another answer')
  const left = readdirSync(join(path, '..')).filter(name => name !== 'progress.md')
  if (left.length > 0) complaints.push(`left: ${left.join(', ')}`)
  return complaints
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!canInject()) {
    console.log('SKIPPED: strace does not work here')
  } else {
    const start = performance.now()
    const [stride = '1', list = '', ...names] = process.argv.slice(2)
    const options = {
      stride: Number(stride),
      workers: 2,
      say: console.log,
      ...(names.length > 0 && {names}),
      ...(list !== '' && {chosen: list.split(',')}),
    }
    const {wrong, ...counts} = await injectIntoProgram(options)
    console.log({...counts, wrong: wrong.length, seconds: Math.round((performance.now() - start) / 1000)})
    if (wrong.length > 0) process.exitCode = 1
  }
}
