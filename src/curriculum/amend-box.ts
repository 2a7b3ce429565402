import {definesTick, readChangedBox} from '../markdown/bare-lines.ts'
import type {ChangedLine} from '../markdown/changed-line.ts'
import {readBox} from '../notation/read-box.ts'
import {type Amending, overwrite} from './amending.ts'

/** A box of GitHub's that was ticked, or whose tick was taken away; nothing else in the line changed. */
export function amendBox({known, carried, inPlace}: Amending, line: ChangedLine): boolean {
  const changed = readChangedBox(line)
  if (!changed || definesTick(carried.text)) return false
  const {at, sign} = changed
  const index = known.items.findIndex(
    item => item.kind === 'task' && item.box.place.kind === 'text' && item.box.place.span.start === at,
  )
  const [was, task] = [known.items[index], carried.items[index]]
  const status = readBox(sign)
  if (!was || task?.kind !== 'task' || status === undefined) return false
  overwrite(task, 'box', {...task.box, raw: sign, value: status})
  inPlace.set(was, task)
  return true
}
