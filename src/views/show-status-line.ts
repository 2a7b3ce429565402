import type {Look} from './look.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import type {StatusView} from './status-view.ts'
import {symbolsFor} from './symbols.ts'

/** `status -1`, for a prompt: `w1 3/7 · 2%`, and how many days behind when one is. */
export function showStatusLine({progress}: StatusView, look: Look): string {
  const {currentUnit, units, completion, pace} = progress
  const unit = units.find(each => each.unit === currentUnit)
  const parts = [
    ...(unit === undefined || completion.total === 0 ? [] : [`${unit.unit.id} ${unit.done}/${unit.total}`]),
    `${completion.percent}%`,
    ...(pace.behindDays !== null && pace.behindDays > 0 ? [`${pace.behindDays}d behind`] : []),
  ]
  const separator = look.plain ? ', ' : ` ${symbolsFor(look).dot} `
  return printLines([readableText(parts.join(separator), look)])
}
