import type {NextItem, Progress} from '../curriculum/progress.ts'
import type {Column} from './fit-columns.ts'
import type {Look} from './look.ts'
import {padAfterIds} from './pad-after-ids.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {showNothingToCount} from './show-nothing-to-count.ts'
import {showPlace} from './show-place.ts'

/** What to do next, in order, each with its reason. */
export function showNext({next, completion}: Pick<Progress, 'next' | 'completion'>, look: Look): string {
  if (next.length > 0) return printLines(nextLines(next, look))
  if (completion.total === 0) return printLines(showNothingToCount(look))
  return printLines(['Nothing left to do: everything that can be finished is.'])
}

const columns: readonly Column[] = [
  {},
  {gap: 2, minimum: 32},
  {gap: 2, drop: 1},
  {gap: 2, minimum: 12, drop: 2},
]

export function nextLines(next: readonly NextItem[], look: Look): string[] {
  if (look.plain) return next.map(each => readableText(record(each, look), look))
  const {faint} = paletteFor(look)
  return padAfterIds(
    next.map(({item, reason}) => [
      {text: readableText(item.id, look), style: faint},
      {text: readableText(item.title, look)},
      {text: readableText(reason, look)},
      {text: readableText(showPlace(item, look), look), style: faint},
    ]),
    columns,
    look,
  ).flat()
}

function record({item, reason}: NextItem, look: Look): string {
  return `next: ${item.id}, ${item.title}, ${reason}, ${showPlace(item, look)}`
}
