import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {commands, prepareStage} from './program-stage.mjs'
import {canInject, errors, findPoints, wasInside} from './system-calls.mjs'

/*
 * The same as faults.mjs, with the built program and its commands, caches included:
 *
 *     node test/campaigns/program-faults.mjs [STRIDE [ERRORS [COMMAND…]]]
 *
 * for every call, or every STRIDEth one, with all errors, or those in a list such as EIO,EINTR; `short` in that list
 * cuts each write short instead, with strace or without.
 *
 * Killed before a call is killed after the one before it: what is in between leaves no trace in any file. Afterwards
 * the document is the old or the new one; the exit status is 0 exactly when it is the new one (a kill aside); the next
 * command makes the new one of the old one, or takes the new one back, byte for byte, and nothing is left beside it.
 * A command that only reads answers as ever, or refuses, and changes nothing.
 */

/** Statuses of a refusal; `check` says 1 when something is left that it cannot repair. */
const refusals = [3, 4, 5, 6]
/** How many trials pass between two partial sums. */
const saidEach = 100
const preload = join(import.meta.dirname, 'short-writes.cjs')

/** @typedef {import('./program-stage.mjs').Stage} Stage */
/** @typedef {import('./program-stage.mjs').Outcome} Outcome */

/**
 * @typedef {object} Found
 * @property {number} points System calls of the commands.
 * @property {number} runs
 * @property {number} kills
 * @property {number} saved How often the new document was in place.
 * @property {number} short Runs in which a write was cut short.
 * @property {string[]} wrong
 *
 * @typedef {{name: string, kills: boolean, isHit: (stage: Stage, outcome: Outcome) => boolean, options: (stage: Stage) => import('./program-stage.mjs').RunOptions}} Action
 */

/**
 * @param {{names?: string[], chosen?: readonly string[], stride: number, offset?: number, workers?: number, say?: (line: string) => void}} options
 * @returns {Promise<Found>}
 */
export async function injectIntoProgram({
  names = Object.keys(commands),
  chosen = [...errors, 'short'],
  stride,
  offset = 0,
  workers = 1,
  say = () => {},
}) {
  /** @type {Found} */
  const all = {points: 0, runs: 0, kills: 0, saved: 0, short: 0, wrong: []}
  for (const name of names) {
    const command = commands[name]
    if (!command) throw new Error(`no such command: ${name}`)
    const stages = await Promise.all(Array.from({length: workers}, () => prepareStage(command)))
    try {
      const found = await injectInto(name, stages, {chosen, stride, offset, say})
      say(`${name}: ${JSON.stringify({...found, wrong: found.wrong.length})}`)
      for (const line of found.wrong) say(line)
      for (const key of /** @type {const} */ (['points', 'runs', 'kills', 'saved', 'short']))
        all[key] += found[key]
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
 * @param {{chosen: readonly string[], stride: number, offset: number, say: (line: string) => void}} options
 * @returns {Promise<Found>}
 */
async function injectInto(name, stages, {chosen, stride, offset, say}) {
  const [first] = stages
  if (!first) throw new Error('there is no stage')
  const faults = chosen.filter(each => each !== 'short')
  const points = faults.length > 0 ? await pointsOf(first) : []
  const hit = points.filter((_, index) => (index + offset) % stride === 0)
  const actions = hit.flatMap((point, index) => [
    injection(point, null),
    ...(stride === 1 ? faults : [faults[index % faults.length] ?? 'EIO']).map(error =>
      injection(point, error),
    ),
  ])
  if (chosen.includes('short')) actions.push(...(await shortWrites(first, stride)))
  /** @type {Found} */
  const found = {points: points.length, runs: 0, kills: 0, saved: 0, short: 0, wrong: []}
  const work = async (/** @type {Stage} */ stage) => {
    for (let action = actions.shift(); action; action = actions.shift()) {
      const complaints = await runAction(stage, action, found)
      if (complaints.length > 0) found.wrong.push(`${name}, ${action.name}: ${complaints.join('; ')}`)
      // A run that is cut off has still shown what it came to.
      if (actions.length % saidEach === 0)
        say(`${name}, ${actions.length} to go: ${JSON.stringify({...found, wrong: found.wrong.length})}`)
    }
  }
  await Promise.all(stages.map(work))
  return found
}

/** @param {Stage} stage */
async function pointsOf({command, root, trace, run, reset}) {
  reset()
  await run(command.words, {under: ['strace', '-o', trace]})
  return findPoints(readFileSync(trace, 'utf8'), root)
}

/**
 * A call that fails, or before which the command is killed.
 *
 * @param {{call: string, count: number}} point
 * @param {string | null} error
 * @returns {Action}
 */
function injection({call, count}, error) {
  const inject = `${call}:${error === null ? 'signal=KILL' : `error=${error}`}:when=${count}`
  const kills = error === null
  return {
    name: inject,
    kills,
    isHit: ({root, trace}) => wasInside(readFileSync(trace, 'utf8'), {directory: root, call, kills}),
    options: ({trace}) => ({under: ['strace', '-o', trace, '-e', `inject=${inject}`]}),
  }
}

/**
 * Every write cut to half, and no more place on the disk after that; then all of them in small pieces.
 *
 * @param {Stage} stage
 * @param {number} stride
 * @returns {Promise<Action[]>}
 */
async function shortWrites({command, run, reset}, stride) {
  reset()
  const {stderr} = await run(command.words, shortly('count'))
  const writes = Number(/writes: (\d+)/.exec(stderr)?.[1] ?? 0)
  const each = Array.from({length: writes}, (_, index) => `${index + 1}`)
  const ways = each.flatMap(one => [one, `${one},ENOSPC`, `${one},EDQUOT`, `${one},EIO`])
  return [...ways, 'all']
    .filter((way, index) => way === 'all' || index % stride === 0)
    .map(way => ({
      name: `short writes: ${way}`,
      kills: false,
      isHit: () => true,
      options: () => shortly(way),
    }))
}

/** @param {string} way */
function shortly(way) {
  return {env: {NODE_OPTIONS: `--require=${preload}`, SHORT_WRITES: way}}
}

/**
 * @param {Stage} stage
 * @param {Action} action
 * @param {Found} found
 * @returns {Promise<string[]>}
 */
async function runAction(stage, {name, kills, isHit, options}, found) {
  const {command, run, reset, recovered} = stage
  reset()
  const outcome = await run(command.words, options(stage))
  if (!isHit(stage, outcome)) return []
  found.runs++
  if (kills) found.kills++
  if (name.startsWith('short')) found.short++
  const complaints = kills ? [] : judge(stage, outcome)
  // From the same bytes in all files the next command goes on in the same way.
  const state = stage.state()
  if (!recovered.has(state)) {
    const failures = await recover(stage, found, outcome.stderr.includes('cannot be undone'))
    if (failures.length === 0) recovered.add(state)
    complaints.push(...failures)
  }
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
