import type {Tally} from '../curriculum/progress.ts'
import {percentOf} from '../curriculum/tally.ts'
import type {Look} from './look.ts'
import {type OutlineRow, outlineProgress} from './outline-progress.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {recordFacts} from './record-facts.ts'
import {showFacts} from './show-facts.ts'
import {showPace} from './show-pace.ts'
import type {StatusView} from './status-view.ts'
import {statusWord} from './symbols.ts'

/** The status as one record a line, `label: value`, every unit on its own. */
export function plainStatus({curriculum, progress, file}: StatusView, look: Look): string {
  const {completion, currentUnit, next} = progress
  const {concepts, tasks, questions, interviews} = completion.byKind
  const records = [
    `title: ${curriculum.title ?? file}`,
    `completion: ${completion.percent}%, ${inWords(completion)}`,
    `concepts: ${inWords(concepts)}`,
    `tasks: ${inWords(tasks)}`,
    `questions: ${inWords(questions)}`,
    `interviews: ${inWords(interviews)}`,
    ...outlineProgress(curriculum, progress).map(record),
    `current unit: ${currentUnit === null ? 'none' : `${currentUnit.id}, ${currentUnit.title}`}`,
    `pace: ${showPace(curriculum, progress)}`,
    ...showFacts(recordFacts(curriculum, look), look),
    ...next.map(({item, reason}) => `next: ${item.id}, ${item.title}, ${reason}`),
    `problems: ${curriculum.problems.length}`,
  ]
  return printLines(records.map(each => readableText(each, look)))
}

function record(row: OutlineRow): string {
  const numbers = `${inWords(row.tally)}, ${percentOf(row.tally)}%`
  switch (row.kind) {
    case 'part':
      return `part: ${row.title}, ${numbers}`
    case 'unit':
      return `unit: ${row.unit.id}, ${row.unit.title}, ${statusWord(row.status)}, ${numbers}`
    case 'section':
      return `section: ${row.title}, ${numbers}`
    case 'outside':
      return `outside the units: ${row.section === null ? '' : `${row.section}, `}${numbers}`
    case 'run':
      return `units: ${row.first.id} to ${row.last.id}, ${statusWord(row.status)}, ${numbers}`
  }
}

function inWords({done, total}: Tally): string {
  return `${done} of ${total} done`
}
