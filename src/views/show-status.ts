import type {Completion, Tally} from '../curriculum/progress.ts'
import {displayWidth} from '../notation/display-width.ts'
import {countProblems} from './count-problems.ts'
import {cutLine} from './cut-line.ts'
import type {Look} from './look.ts'
import {outlineProgress} from './outline-progress.ts'
import {padColumns} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {plainStatus} from './plain-status.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {recordFacts} from './record-facts.ts'
import {rollUp} from './roll-up.ts'
import {type Fact, showFacts} from './show-facts.ts'
import {nextLines} from './show-next.ts'
import {showNothingToCount} from './show-nothing-to-count.ts'
import {barCell, showOutline} from './show-outline.ts'
import {showPace} from './show-pace.ts'
import type {StatusView} from './status-view.ts'
import {symbolsFor} from './symbols.ts'
import {wrapPieces} from './wrap-text.ts'

/** The whole screen of `tracker status`. */
export function showStatus(view: StatusView, look: Look): string {
  if (look.plain) return plainStatus(view, look)
  const {curriculum, progress} = view
  const title = paletteFor(look).strong(cutLine(readableText(curriculum.title ?? view.file, look), look))
  const contents =
    progress.completion.total === 0
      ? [showNothingToCount(look, curriculum)]
      : [completionLines(progress.completion, look), outlineLines(view, look)]
  const blocks = [
    [title],
    ...contents,
    factLines(view, look),
    nextBlock(view, look),
    problemLines(view, look),
  ]
  return printLines(
    blocks
      .filter(lines => lines.length > 0)
      .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
  )
}

function outlineLines({curriculum, progress}: StatusView, look: Look): string[] {
  const rows = outlineProgress(curriculum, progress)
  const shown = look.isTerminal ? rollUp(rows, progress.currentUnit) : rows
  const lines = showOutline(shown, progress.currentUnit, look)
  const hint = 'every unit in its own row: tracker status --plain'
  return shown.length === rows.length ? lines : [...lines, paletteFor(look).faint(cutLine(hint, look))]
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
  const {dot} = symbolsFor(look)
  const pieces = counts.map((text, index) => (index < counts.length - 1 ? `${text} ${dot}` : text))
  const wrapped = wrapPieces(pieces, look.isTerminal ? look.width : Number.POSITIVE_INFINITY)
  return [bar === '' ? numbers : `${bar}  ${numbers}`, ...wrapped.map(paletteFor(look).faint)]
}

const kinds = ['concepts', 'tasks', 'questions', 'interviews'] as const

function count({done, total}: Tally): string {
  return `${done}/${total}`
}

function factLines({curriculum, progress}: StatusView, look: Look): string[] {
  const {currentUnit, started, completion} = progress
  if (completion.total === 0) return []
  const facts: Fact[] = []
  if (currentUnit !== null) facts.push({label: 'Current', text: readableText(currentUnit.title, look)})
  if (curriculum.units.length > 0 || started !== null) {
    facts.push({label: 'Pace', text: readableText(showPace(curriculum, progress), look)})
  }
  return showFacts([...facts, ...recordFacts(curriculum, look)], look)
}

function nextBlock({progress}: StatusView, look: Look): string[] {
  if (progress.next.length === 0) return []
  return [paletteFor(look).strong('Next'), ...nextLines(progress.next, look)]
}

function problemLines({curriculum}: StatusView, look: Look): string[] {
  const counts = countProblems(curriculum.problems)
  return counts === '' ? [] : showFacts([{label: 'Problems', text: `${counts}: see tracker check`}], look)
}
