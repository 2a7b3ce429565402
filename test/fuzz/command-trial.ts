import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Item} from '../../src/curriculum/model.ts'
import {parse} from '../../src/library/parse.ts'
import {type Conversation, converse} from '../cli/made-up-context.ts'
import {type Edited, editByHand} from './edit-by-hand.ts'
import {hostileEdit, randomLines} from './hostile-text.mjs'
import {fittingCommand, randomCommand} from './random-command.mjs'
import {type Random, randomNumbers} from './random-numbers.mjs'

/** Every status that a command may end with; 70 is a bug. */
const statuses = new Set([0, 1, 2, 3, 4, 5, 6])
const today = {TRACKER_TODAY: '2025-11-05'}

/** One random command line on a random document from standard input. Throws for what must not happen. */
export async function tryCommand(seed: number, trackers: readonly string[]): Promise<string> {
  const random = randomNumbers(seed)
  const text = randomTracker(random, trackers)
  const titles = itemsOf(text).map(({title}) => title)
  const words = [...randomCommand(random, titles), '-f', '-']
  const answer = await converse(words, {stdin: text, env: today})
  judge(words, answer)
  return `${words[0] === '__complete' ? 0 : answer.status}`
}

export interface SessionTale {
  readonly steps: number
  /** The verbs that changed the file; each was taken back in the end. */
  readonly changed: readonly string[]
  /** How often a change was taken back after edits by hand elsewhere, and how it ended. */
  readonly exact: number
  readonly alike: number
  readonly refused: number
}

/**
 * Random command lines on one file, each followed by what takes it back at times. The model is the list of all states
 * that the file was in: what a command changed, `undo` restores, byte for byte, and `redo` brings back. Every change is
 * also taken back, and made again, after one to three edits by hand elsewhere, which have to stay.
 */
export async function trySession(
  seed: number,
  trackers: readonly string[],
  root: string,
): Promise<SessionTale> {
  const random = randomNumbers(seed)
  const folder = mkdtempSync(join(root, 'session-'))
  const file = join(folder, 'progress.md')
  mkdirSync(join(folder, 'home'))
  writeFileSync(file, randomTracker(random, trackers))
  const session: Session = {folder, file, undoable: [], redoable: [], changed: [], endings: []}
  try {
    const steps = 4 + random.below(24)
    for (let step = 0; step < steps; step++) await takeStep(random, session)
    while (session.undoable.length > 0) await takeBack(session, 'undo')
    const howOften = (ending: Ending): number => session.endings.filter(each => each === ending).length
    return {
      ...{steps, changed: session.changed, exact: howOften('exact')},
      ...{alike: howOften('alike'), refused: howOften('refused')},
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

interface Session {
  readonly folder: string
  readonly file: string
  /** The hashes of the states before each step that can be undone, the last one last. */
  readonly undoable: string[]
  readonly redoable: string[]
  readonly changed: string[]
  readonly endings: Ending[]
}

/** Alike: exact but for the order of lines; which of some that are alike was new, nobody can tell. */
type Ending = 'exact' | 'alike' | 'refused'

async function takeStep(random: Random, session: Session): Promise<void> {
  const kind = random.below(6)
  if (kind === 0 && session.undoable.length > 0) return takeBack(session, 'undo')
  if (kind === 1 && session.redoable.length > 0) return takeBack(session, 'redo')
  const before = hashOf(session)
  const text = readFileSync(session.file, 'utf8')
  const words = sessionCommand(random, text)
  const answer = await run(session, words)
  const after = hashOf(session)
  if (before === after) return
  if (answer.status > 1) throw new Error(`${show(words)} ended with ${answer.status} and changed the file`)
  if (words.includes('-n')) throw new Error(`${show(words)} changed the file`)
  session.undoable.push(before)
  session.redoable.length = 0
  session.changed.push(words[0] ?? '')
  await agree(session, answer, words)
  await takeBackAfterHand(random, session, text)
}

/** Edits elsewhere, undo, redo; then the edits are taken back by hand, so that the session goes on as before. */
async function takeBackAfterHand(random: Random, session: Session, before: string): Promise<void> {
  const after = readFileSync(session.file, 'utf8')
  const edited = editByHand(random, {before, after})
  if (edited === null) return
  writeFileSync(session.file, edited.after)
  const {status, stderr} = await run(session, ['undo'])
  const ending = endingOf(status, readFileSync(session.file, 'utf8'), edited)
  if (ending === null)
    throw new Error(`undo ended with ${status} after edits by hand: ${stderr}\n${JSON.stringify(edited)}`)
  session.endings.push(ending)
  if (ending !== 'refused') {
    const again = await run(session, ['redo'])
    const isBack = readFileSync(session.file, 'utf8') === edited.after
    if (again.status !== 0 || (ending === 'exact' && !isBack))
      throw new Error(`redo ended with ${again.status} after edits by hand: ${JSON.stringify(edited)}`)
  }
  writeFileSync(session.file, after)
}

function endingOf(status: number, text: string, {before, after}: Edited): Ending | null {
  if (status === 5 && text === after) return 'refused'
  if (status !== 0) return null
  if (hash(text) === hash(before)) return 'exact'
  const sorted = (lines: string): string =>
    lines
      .split(/\r\n|\r|\n/)
      .toSorted()
      .join('\n')
  return sorted(text) === sorted(before) ? 'alike' : null
}

async function takeBack(session: Session, verb: 'undo' | 'redo'): Promise<void> {
  const [from, to] =
    verb === 'undo' ? [session.undoable, session.redoable] : [session.redoable, session.undoable]
  const now = hashOf(session)
  const {status, stderr} = await run(session, [verb])
  const expected = from.pop()
  if (status !== 0 || hashOf(session) !== expected)
    throw new Error(`${verb} ended with ${status} and did not restore the bytes: ${stderr}`)
  to.push(now)
}

/** What a change reports as the new completion is what the next command reads from the file. */
async function agree(session: Session, answer: Conversation, words: readonly string[]): Promise<void> {
  if (!words.includes('--json')) return
  const {completion} = JSON.parse(answer.stdout)
  const status = JSON.parse((await run(session, ['status', '--json'])).stdout)
  if (completion?.after?.percent !== undefined && completion.after.percent !== status.completion.percent)
    throw new Error(`${show(words)} reports another completion than status`)
}

async function run({folder, file}: Session, words: readonly string[]): Promise<Conversation> {
  // What was written just now is doubted for a while, and nothing else writes here.
  utimesSync(file, 1000, 1000)
  const answer = await converse(words, {cwd: folder, home: join(folder, 'home'), env: today})
  judge(words, answer)
  const left = readdirSync(folder).filter(name => name !== 'progress.md' && name !== 'home')
  if (left.length > 0) throw new Error(`${show(words)} left ${left.join(', ')}`)
  return answer
}

/** No bug, no stack trace, no control character, and JSON where JSON was asked for. */
function judge(words: readonly string[], {status, stdout, stderr}: Conversation): void {
  if (!statuses.has(status)) throw new Error(`${show(words)} ended with ${status}: ${stderr}`)
  if (/^\s+at .*:\d+/m.test(stderr)) throw new Error(`${show(words)} has a stack trace: ${stderr}`)
  const coloured = words.some(word => word.startsWith('--color'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const seen = coloured ? stderr.replaceAll(/\u001b\[[\d;]*m/g, '') : stderr
  // biome-ignore lint/suspicious/noControlCharactersInRegex: likewise
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(seen))
    throw new Error(`${show(words)} wrote control characters: ${JSON.stringify(stderr)}`)
  const isJson = words.includes('--json') && stdout !== '' && words[0] !== '__complete'
  const isOther = ['--jsonl', '--', '--format'].some(word => words.includes(word))
  if (isJson && !isOther) JSON.parse(stdout)
}

function show(words: readonly string[]): string {
  return JSON.stringify(words)
}

function hashOf({file}: Session): string {
  return hash(readFileSync(file))
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function randomTracker(random: Random, trackers: readonly string[]): string {
  if (random.below(5) === 0) return randomLines(random)
  let text = random.pick(trackers)
  for (let times = random.below(4); times > 0; times--) text = hostileEdit(random, text)
  return text
}

/** Mostly one that suits an item: others are refused more often than not. */
function sessionCommand(random: Random, text: string): string[] {
  const items = itemsOf(text)
  const isFitting = items.length > 0 && random.below(6) > 0
  if (isFitting) return fittingCommand(random, items)
  return randomCommand(
    random,
    items.map(({title}) => title),
  )
}

function itemsOf(text: string): readonly Item[] {
  try {
    return parse(Buffer.from(text)).curriculum.items
  } catch {
    return []
  }
}
