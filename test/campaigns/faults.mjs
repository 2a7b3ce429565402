import {spawnSync} from 'node:child_process'
import {
  existsSync,
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
import {bundleDriver} from '../storage/bundle-driver.mjs'
import {canInject, errors, findPoints, wasInside} from './system-calls.mjs'

/*
 * Kills a command before each of its system calls, and lets each of them fail with each of these errors:
 *
 *     node test/campaigns/faults.mjs [STRIDE]      every call, or every STRIDEth one
 *
 * Afterwards the document is the old or the new one; the exit status is 0 exactly when it is the new one (a kill
 * aside); the next command works, leaves nothing beside the document, and all that was done can be undone.
 */
const original = 'one\ntwo\nthree\n'
/** How many system calls pass between two partial sums. */
const saidEach = 20

/**
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string[]} words What the driver is told, besides the path.
 * @property {string[][]} before What it is told first.
 * @property {string | null} old `null` when there is no document yet.
 * @property {string} fresh
 */

/** @type {readonly Scenario[]} */
const scenarios = [
  {name: 'change', words: ['append', 'x'], before: [], old: original, fresh: `${original}x\n`},
  {
    name: 'change again',
    words: ['append', 'x'],
    before: [['append', 'w']],
    old: `${original}w\n`,
    fresh: `${original}w\nx\n`,
  },
  {name: 'undo', words: ['undo'], before: [['append', 'w']], old: `${original}w\n`, fresh: original},
  {
    name: 'redo',
    words: ['redo'],
    before: [['append', 'w'], ['undo']],
    old: original,
    fresh: `${original}w\n`,
  },
  {name: 'create', words: ['create', 'new'], before: [], old: null, fresh: 'new'},
]

/**
 * @param {{stride: number, offset?: number, say?: (line: string) => void}} options
 * @returns {Promise<{runs: number, kills: number, wrong: string[]}>}
 */
export async function injectFaults({stride, offset = 0, say = () => {}}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tracker-faults-')))
  try {
    const driver = await bundleDriver(root)
    const found = {runs: 0, kills: 0, wrong: /** @type {string[]} */ ([])}
    for (const scenario of scenarios) {
      const stage = prepareStage(scenario, {root, driver})
      const points = pointsOf(stage)
      say(`${scenario.name}: ${points.length} system calls`)
      const chosen = points.filter((_, index) => (index + offset) % stride === 0)
      for (const [index, point] of chosen.entries()) {
        const actions = stride === 1 ? errors : [errors[index % errors.length]]
        runPoint(stage, point, {inject: `${point.call}:signal=KILL:when=${point.count}`, kills: true}, found)
        for (const error of actions) {
          const inject = `${point.call}:error=${error}:when=${point.count}`
          runPoint(stage, point, {inject, kills: false}, found)
        }
        // A run that is cut off has still shown what it came to.
        if ((index + 1) % saidEach === 0)
          say(`${scenario.name}, ${index + 1} of ${chosen.length}: ${sum(found)}`)
      }
      say(`${scenario.name}: ${sum(found)}`)
    }
    return found
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/** @param {{runs: number, kills: number, wrong: string[]}} found */
function sum({runs, kills, wrong}) {
  return JSON.stringify({runs, kills, wrong: wrong.length})
}

/**
 * @typedef {object} Stage
 * @property {Scenario} scenario
 * @property {string} path
 * @property {string} directory
 * @property {string} trace
 * @property {(words: string[], under?: string[]) => {status: number | null, signal: string | null, stdout: string, stderr: string}} run
 * @property {() => void} reset Puts the document and the journal back.
 */

/**
 * @param {Scenario} scenario
 * @param {{root: string, driver: string}} options
 * @returns {Stage}
 */
function prepareStage(scenario, {root, driver}) {
  const directory = join(root, 'work')
  const home = join(root, 'home')
  const path = join(directory, 'progress.md')
  const trace = join(root, 'trace')
  /** @type {Stage['run']} */
  const run = ([command = '', ...words], under = []) => {
    const [program = '', ...rest] = [...under, process.execPath, driver, command, path, ...words]
    return spawnSync(program, rest, {env: {PATH: process.env['PATH'], HOME: home}, encoding: 'utf8'})
  }
  for (const place of [directory, home]) {
    rmSync(place, {recursive: true, force: true})
    mkdirSync(place)
  }
  writeFileSync(path, original)
  for (const words of scenario.before) run(words)
  const state = join(home, '.local', 'state', 'tracker')
  const [name = ''] = existsSync(state) ? readdirSync(state) : []
  const journal = name === '' ? null : readFileSync(join(state, name))
  const reset = () => {
    rmSync(directory, {recursive: true})
    mkdirSync(directory)
    if (scenario.old !== null) {
      writeFileSync(path, scenario.old)
      utimesSync(path, 1000, 1000)
    }
    if (journal === null) rmSync(join(home, '.local'), {recursive: true, force: true})
    else writeFileSync(join(state, name), journal)
  }
  return {scenario, path, directory, trace, run, reset}
}

/** @param {Stage} stage */
function pointsOf({scenario, directory, trace, run, reset}) {
  reset()
  run(scenario.words, ['strace', '-o', trace])
  return findPoints(readFileSync(trace, 'utf8'), directory)
}

/**
 * @param {Stage} stage
 * @param {{call: string, count: number}} point
 * @param {{inject: string, kills: boolean}} action
 * @param {{runs: number, kills: number, wrong: string[]}} found
 */
function runPoint(stage, point, {inject, kills}, found) {
  const {scenario, directory, trace, run, reset} = stage
  reset()
  const outcome = run(scenario.words, ['strace', '-o', trace, '-e', `inject=${inject}`])
  if (!wasInside(readFileSync(trace, 'utf8'), {directory, call: point.call, kills})) return
  found.runs++
  const wasKilled = outcome.stdout === '' && outcome.stderr === '' && outcome.status !== 0
  if (kills && wasKilled) found.kills++
  const content = existsSync(stage.path) ? readFileSync(stage.path, 'utf8') : null
  const complaints = []
  const isOld = content === scenario.old
  const isFresh = content === scenario.fresh
  if (!isOld && !isFresh) complaints.push(`the document is ${JSON.stringify(content)}`)
  if (!kills && (outcome.status === 0) !== isFresh) {
    complaints.push(`status ${outcome.status}, but the document is the ${isFresh ? 'new' : 'old'} one`)
  }
  if (!kills && ![0, 3, 4, 5, 6].includes(outcome.status ?? -1)) {
    complaints.push(`status ${outcome.status}: ${outcome.stderr}`)
  }
  if (!kills && inject.includes('EINTR') && outcome.status !== 0)
    complaints.push('an interruption is no error')
  const canUndo = !outcome.stderr.includes('cannot be undone')
  complaints.push(...recover(stage, {content, canUndo}))
  if (complaints.length > 0)
    found.wrong.push(`${scenario.name}, ${inject}: ${complaints.join('; ')} (${outcome.stderr.trim()})`)
}

/**
 * @param {Stage} stage
 * @param {{content: string | null, canUndo: boolean}} options
 * @returns {string[]}
 */
function recover({scenario, directory, run}, {content, canUndo}) {
  if (content === null) run(scenario.words)
  const {status, stdout, stderr} = run(['recover'])
  const complaints = []
  if (status !== 0) return [`the next command ended with ${status}: ${stderr}`]
  const contents = JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]')
  const found = content ?? scenario.fresh
  if (contents[1] !== `${found}next\n`)
    complaints.push(`the next command made ${JSON.stringify(contents[1])}`)
  if (contents[2] !== found) complaints.push(`undo made ${JSON.stringify(contents[2])}`)
  const end = scenario.old === null ? scenario.fresh : original
  if (canUndo && contents.at(-1) !== end) complaints.push(`all undone is ${JSON.stringify(contents.at(-1))}`)
  const left = readdirSync(directory).filter(name => name !== 'progress.md')
  if (left.length > 0) complaints.push(`left: ${left.join(', ')}`)
  return complaints
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!canInject()) {
    console.log('SKIPPED: strace does not work here')
  } else {
    const start = performance.now()
    const {runs, kills, wrong} = await injectFaults({stride: Number(process.argv[2] ?? 1), say: console.log})
    console.log(wrong.join('\n'))
    console.log({runs, kills, wrong: wrong.length, seconds: Math.round((performance.now() - start) / 1000)})
    if (wrong.length > 0) process.exitCode = 1
  }
}
