import type {Curriculum, Task} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'

/**
 * A box without a text is only one while nothing in the file is called like it: with `[x]: https://…` somewhere, a
 * lone `[x]` is a link. `mark` is what would stand in the box. Throws `unsafe-value`, also when what stands there is one.
 */
export function requireBox({text}: Curriculum, {box: {place, raw}, line}: Task, mark: string): void {
  if (place.kind !== 'text' || !/^\][ \t]*(?:[\r\n]|$)/.test(text.slice(place.span.end))) return
  const names = text.matchAll(/^[ \t>*+-]*(?:\d+[.)][ \t]*)?\[([^\s\]])\]:/gm)
  const links = new Set([...names].map(([, name = '']) => name.toLowerCase()))
  const link = [mark, raw].find(each => links.has(each.toLowerCase()))
  if (link === undefined) return
  throw new TrackerError(
    'unsafe-value',
    `line ${line}: the box has no text behind it, and [${link}] alone is a link in this file, which says what [${link}]: stands for`,
    {hint: 'give the entry a text, in your editor, then try again'},
  )
}
