import type {Candidate, TrackerError} from '../errors/tracker-error.ts'
import type {Look} from './look.ts'
import {type Column, padColumns} from './pad-columns.ts'
import {paletteFor, type Style} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'

/** What went wrong, what could have been meant, and last, where the eye rests, what to type. */
export function showError(error: TrackerError, look: Look): string {
  const {message, candidates, hint} = error
  return printLines([
    prefixed(message, {look, style: paletteFor(look).error}),
    ...candidateLines(candidates, look),
    ...(hint === null ? [] : [look.plain ? `hint: ${readableText(hint, look)}` : readableText(hint, look)]),
  ])
}

/** What the person should know although the command did its work. */
export function showWarning(message: string, look: Look): string {
  return printLines([prefixed(`warning: ${message}`, {look, style: paletteFor(look).warning})])
}

/** A mistake of the program. One line; the stack is for those who ask for it. */
export function showBug(error: unknown, look: Look): string {
  const reason = error instanceof Error ? error.message : String(error)
  const message = `a bug in tracker: ${reason}; TRACKER_DEBUG=1 tells where, please report it with what you typed`
  return printLines([prefixed(message, {look, style: paletteFor(look).error})])
}

function prefixed(message: string, {look, style}: {look: Look; style: Style}): string {
  return `${style('tracker:')} ${readableText(message, look)}`
}

const columns: readonly Column[] = [{}, {minimum: 20}, {minimum: 12, drop: 1}, {drop: 2}]

function candidateLines(candidates: readonly Candidate[], look: Look): string[] {
  if (look.plain) return candidates.map(candidate => readableText(`candidate: ${inWords(candidate)}`, look))
  const {faint} = paletteFor(look)
  const rows = candidates.map(({id, title, place, line}) => [
    {text: readableText(id, look)},
    {text: readableText(title, look)},
    {text: readableText(place, look), style: faint},
    {text: line === null ? '' : `line ${line}`, style: faint},
  ])
  return padColumns(rows, columns, {...look, width: look.width - 2}).map(line => `  ${line}`)
}

function inWords({id, title, place, line}: Candidate): string {
  return [id, title, place, line === null ? '' : `line ${line}`].filter(each => each !== '').join(', ')
}
