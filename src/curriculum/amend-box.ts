import {definesTick, readChangedBox} from '../markdown/bare-lines.ts'
import type {ChangedLine} from '../markdown/changed-line.ts'
import {readBox} from '../notation/read-box.ts'
import {type Amending, itemInLine, overwrite} from './amending.ts'

/** A box of GitHub's that was ticked, or whose tick was taken away; nothing else in the line changed. */
export function amendBox(amending: Amending, line: ChangedLine): boolean {
  const {known, carried, items} = amending
  const changed = readChangedBox(line)
  if (!changed || definesTick(carried.curriculum.text)) return false
  const {at, sign} = changed
  const found = itemInLine(
    amending,
    known.curriculum.lines.lineAt(at),
    item => item.kind === 'task' && item.box.place.kind === 'text' && item.box.place.span.start === at,
  )
  const status = readBox(sign)
  if (found?.is.kind !== 'task' || status === undefined) return false
  const {position, was, is} = found
  overwrite(is, 'box', {...is.box, raw: sign, value: status})
  items.set(position, {was, is})
  return true
}
