import type {Completion, Tally} from '../curriculum/progress.ts'
import {cutLine} from './cut-line.ts'
import {displayWidth} from './display-width.ts'
import type {Look} from './look.ts'
import {outlineProgress} from './outline-progress.ts'
import {padColumns} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {plainStatus} from './plain-status.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {rollUp} from './roll-up.ts'
import {type Fact, showFacts} from './show-facts.ts'
import {nextLines} from './show-next.ts'
import {barCell, showOutline} from './show-outline.ts'
import {showPace} from './show-pace.ts'
import type {StatusView} from './status-view.ts'
import {symbolsFor} from './symbols.ts'
import {wrapText} from './wrap-text.ts'

/** The whole screen of `tracker status`. */
export function showStatus(view: StatusView, look: Look): string {
  if (look.plain) return plainStatus(view, look)
  const {curriculum, progress} = view
  const title = paletteFor(look).strong(cutLine(readableText(curriculum.title ?? view.file, look), look))
  if (progress.completion.total === 0) return printLines([title, '', ...nothingToCount(look)])
  const rows = outlineProgress(curriculum, progress)
  const shown = look.isTerminal ? rollUp(rows, progress.currentUnit) : rows
  return printLines([
    title,
    '',
    ...completionLines(progress.completion, look),
    '',
    ...showOutline(shown, progress.currentUnit, look),
    ...(shown.length < rows.length ? [rolledUpHint(look)] : []),
    '',
    ...footer(view, look),
  ])
}

function completionLines(completion: Completion, look: Look): string[] {
  const {done, total, percent} = completion
  const numbers = `${percent}%  ${done} of ${total} done`
  const room = look.isTerminal ? look.width - displayWidth(numbers) - 2 : 40
  const width = Math.min(40, room)
  const bar = width < 5 ? '' : padColumns([[barCell(completion, width, look)]], [{}], look).join('')
  const counts = kinds
    .map(kind => [kind, completion.byKind[kind]] as const)
    .filter(([, tally]) => tally.total > 0)
    .map(([kind, tally]) => `${kind} ${count(tally)}`)
  const line = counts.join(` ${symbolsFor(look).dot} `)
  const wrapped = look.isTerminal ? wrapText(line, look.width) : [line]
  return [bar === '' ? numbers : `${bar}  ${numbers}`, ...wrapped.map(paletteFor(look).faint)]
}

const kinds = ['concepts', 'tasks', 'questions', 'interviews'] as const

function count({done, total}: Tally): string {
  return `${done}/${total}`
}

function footer(view: StatusView, look: Look): string[] {
  const {curriculum, progress} = view
  const current = progress.currentUnit
  const facts: Fact[] = []
  if (current !== null) facts.push({label: 'Current', text: readableText(current.title, look)})
  facts.push({label: 'Pace', text: readableText(showPace(curriculum, progress), look)})
  const problems = curriculum.problems.length
  const problemFact = {label: 'Problems', text: `${problems}: see tracker check`}
  return [
    ...showFacts(facts, look),
    ...(progress.next.length === 0
      ? []
      : ['', paletteFor(look).strong('Next'), ...nextLines(progress.next, look)]),
    ...(problems === 0 ? [] : ['', ...showFacts([problemFact], look)]),
  ]
}

function rolledUpHint(look: Look): string {
  return paletteFor(look).faint(cutLine('every unit in its own row: tracker status --plain', look))
}

function nothingToCount(look: Look): string[] {
  const text =
    'Nothing to count yet: no checkbox, no table with a status column, no question with a yes and a no. ' +
    'tracker init makes a file to begin with.'
  return look.isTerminal ? wrapText(text, look.width) : [text]
}
