import {readFileSync, realpathSync, statSync} from 'node:fs'
import {locateCache} from '../storage/cache-file.ts'
import {keepWithDocument, recallWithDocument} from '../storage/kept-with-document.ts'
import {findNearest, namedDocument} from './find-document.ts'
import {readToday} from './read-today.ts'
import {type KnownAnswer, recordAnswer, replayAnswer} from './record-answer.ts'
import type {Shell} from './run-command.ts'

const mostAnswers = 16
const largestAnswers = 4_000_000

/**
 * The same question about the same bytes has the same answer: it is kept, and given again without reading the document
 * or loading what reads, whatever its size. In any doubt, and after any failure, the work is done.
 */
export async function answerAgain(
  shell: Shell,
  words: readonly string[],
  work: (shell: Shell) => Promise<number>,
): Promise<number> {
  const asked = attempt(() => askAbout(shell, words))
  if (!asked) return work(shell)
  const {place, path, question} = asked
  const before = attempt(() => readVersion(path))
  const known = before ? recallAnswers(place, before.bytes) : []
  const answer = known.find(each => each.question === question)
  if (answer) return replayAnswer(shell.context, answer)
  const recorder = recordAnswer(shell.context)
  const status = await work({...shell, context: recorder.context})
  const given = recorder.answer(question, status)
  const after = attempt(() => readVersion(path))
  if (given && before && after?.version === before.version && before.bytes.equals(after.bytes)) {
    shell.afterwards.push(() => keepAnswers(place, before.bytes, [given, ...known]))
  }
  return status
}

interface Asked {
  /** Where the answers are kept. */
  readonly place: string
  readonly path: string
  /** Everything that the answer depends on, but for the document. */
  readonly question: string
}

/** `undefined` for a document whose answers cannot be kept. Throws TrackerError, which the work will throw as well. */
function askAbout({context, options, look, errorLook}: Shell, words: readonly string[]): Asked | undefined {
  const {env, stdout, stderr, argv} = context
  const named = options.file ?? (env['TRACKER_FILE'] || null)
  const found = named === null ? findNearest(context) : namedDocument(context, named, '--file')
  if (found?.kind !== 'file') return undefined
  const path = realpathSync(found.path)
  // What is said follows from the whole program, not from its readers alone.
  const place = locateCache(context, path, TRACKER_BUILD)
  const screens = [stdout, stderr].map(({isTTY, columns, rows}) => [isTTY, columns, rows])
  const pager = [env['TRACKER_PAGER'], env['PAGER'], env['LESS'], env['TERM']]
  const today = readToday(context)
  const question = JSON.stringify([
    words,
    options,
    look,
    errorLook,
    today,
    found,
    screens,
    pager,
    argv.length,
  ])
  return place === null ? undefined : {place: `${place}.answers`, path, question}
}

/** A regular file's bytes, and what changes whenever they do. */
function readVersion(path: string): {readonly bytes: Buffer; readonly version: string} | undefined {
  const {dev, ino, size, mtimeNs, ctimeNs} = statSync(path, {bigint: true})
  if (!statSync(path).isFile()) return undefined
  return {bytes: readFileSync(path), version: [dev, ino, size, mtimeNs, ctimeNs].join(' ')}
}

function recallAnswers(place: string, bytes: Uint8Array): readonly KnownAnswer[] {
  const kept = recallWithDocument(place, bytes)
  return (kept && attempt(() => JSON.parse(kept.toString()) as readonly KnownAnswer[])) ?? []
}

/** The newest first. Never throws. */
function keepAnswers(place: string, bytes: Uint8Array, answers: readonly KnownAnswer[]): void {
  const data = Buffer.from(JSON.stringify(answers.slice(0, mostAnswers)))
  if (data.length <= largestAnswers) keepWithDocument(place, bytes, data)
  else if (answers.length > 1) keepAnswers(place, bytes, answers.slice(0, 1))
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
