import type {Candidate, TrackerError} from '../errors/tracker-error.ts'
import type {Column} from './fit-columns.ts'
import type {Look} from './look.ts'
import {padAfterIds} from './pad-after-ids.ts'
import {paletteFor, type Style} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {wrapOn} from './wrap-text.ts'

/** What went wrong, what could have been meant, and last, where the eye rests, what to type. */
export function showError({message, candidates, hint}: TrackerError, look: Look): string {
  return printLines([
    ...prefixed(message, {look, style: paletteFor(look).error}),
    ...candidateLines(candidates, look),
    ...(hint === null ? [] : [look.plain ? `hint: ${readableText(hint, look)}` : readableText(hint, look)]),
  ])
}

/** A mistake of the program, in one line; the stack is for those who ask for it. */
export function showBug(error: unknown, look: Look): string {
  const reason = error instanceof Error ? error.message : String(error)
  const request = 'please report it with what you typed (TRACKER_DEBUG=1 shows where it is)'
  return printLines(
    prefixed(`a bug in tracker: ${reason}; ${request}`, {look, style: paletteFor(look).error}),
  )
}

/** What the person should know although the command did its work. */
export function showWarning(message: string, look: Look): string {
  return printLines(prefixed(`warning: ${message}`, {look, style: paletteFor(look).warning}))
}

const prefix = 'tracker:'

/** In lines that fit a terminal; what is to be typed, in a hint, stays whole. */
function prefixed(message: string, {look, style}: {look: Look; style: Style}): readonly string[] {
  const [first = '', ...others] = wrapOn(`${prefix} ${readableText(message, look)}`, look)
  return [style(prefix) + first.slice(prefix.length), ...others]
}

const columns: readonly Column[] = [
  {},
  {gap: 2, minimum: 20},
  {gap: 2, minimum: 12, drop: 1},
  {gap: 2, drop: 2},
]

function candidateLines(candidates: readonly Candidate[], look: Look): string[] {
  if (look.plain) return candidates.map(candidate => readableText(`candidate: ${inWords(candidate)}`, look))
  const {faint} = paletteFor(look)
  const rows = candidates.map(({id, title, place, line}) => [
    {text: readableText(id, look)},
    {text: readableText(title, look)},
    {text: readableText(place, look), style: faint},
    {text: line === null ? '' : `line ${line}`, style: faint},
  ])
  const lines = padAfterIds(rows, columns, {...look, width: look.width - 2}).flat()
  return lines.map(line => `  ${line}`)
}

function inWords({id, title, place, line}: Candidate): string {
  return [id, title, place, line === null ? '' : `line ${line}`].filter(each => each !== '').join(', ')
}
