import type {Severity} from '../curriculum/problem.ts'
import {displayWidth} from '../notation/display-width.ts'
import {cutLine} from './cut-line.ts'
import {cutText} from './cut-text.ts'
import type {CheckedFile} from './json-problems.ts'
import type {Look} from './look.ts'
import {paletteFor} from './palette.ts'
import {readableText} from './readable-text.ts'
import {describeEdit} from './show-edit.ts'
import {showProblems} from './show-problems.ts'
import {showStatus} from './show-status.ts'
import type {Sighting} from './sighting.ts'
import {symbolsFor} from './symbols.ts'

/** What a screen of `tracker watch` is made from. */
export interface WatchView {
  readonly sighting: Sighting
  /** What happened last, in one line, with its time; empty while nothing did. */
  readonly news: string
  /** All that is odd and was not when the watch began. */
  readonly found: CheckedFile
}

const mostProblems = 5

/**
 * The status as `tracker status` shows it, and below it the news; where the screen is too low for it, its first lines
 * and how many more there are.
 */
export function showWatch({sighting, news, found}: WatchView, look: Look, rows: number): readonly string[] {
  const status = showStatus(sighting.view, look).split('\n').slice(0, -1)
  const palette = paletteFor(look)
  const hint = `watching ${readableText(sighting.view.file, look)}; q or Ctrl-C ends`
  const below = [
    ...(news === '' ? [] : [sighting.error ? palette.error(news) : news]),
    ...problemLines(found, look, Math.min(mostProblems, Math.max(1, rows - status.length - 4))),
    palette.faint(cutLine(hint, look)),
  ]
  const room = Math.max(0, rows - below.length - 1)
  const shown = status.length <= room ? status : firstLines(status, room, look)
  return [...shown, '', ...below].slice(-rows)
}

function firstLines(status: readonly string[], room: number, look: Look): readonly string[] {
  const first = status.slice(0, Math.max(0, room - 1))
  const rest = `${symbolsFor(look).ellipsis} ${status.length - first.length} more lines: tracker status`
  return [...first, paletteFor(look).faint(cutLine(rest, look))]
}

/** What happened, in one line: of several items the first, and how many more. */
export function describeSighting({kind, view, edit, error}: Sighting, look: Look): string {
  const name = readableText(view.file, look)
  if (kind === 'lost') return cutLine(readableText(error?.message ?? '', look), look)
  if (edit === null) return kind === 'back' ? `${name} is as it was` : ''
  const [first = '', ...others] = describeEdit(edit, look)
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  if (!look.isTerminal) return first + more
  return cutText(first, Math.max(1, look.width - displayWidth(more)), symbolsFor(look).ellipsis) + more
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** The worst first. */
function problemLines(found: CheckedFile, look: Look, most: number): readonly string[] {
  const problems = found.problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const isMany = problems.length > most
  const shown = isMany ? problems.slice(0, most - 1) : problems
  const uncut = {...look, isTerminal: false}
  const lines = showProblems([{...found, problems: shown}], {...uncut, color: 0})
    .split('\n')
    .slice(0, -1)
  const rest = isMany ? [`${problems.length - shown.length} more problems: tracker check`] : []
  return [...lines, ...rest].map(line => cutLine(line, look))
}
