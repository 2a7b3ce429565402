import {readProgressStatus} from '../notation/read-progress-status.ts'
import type {DateFormat, Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import type {Concept, Item, Located} from './model.ts'

/** What marks are counted by: forms of each status, of dates, of ticks; `started` are boxes of what was begun. */
export type MarkGroup = Status | 'date' | 'tick' | 'started'

/** How often each form is written, those that are not written left out; mostly in the order in which they come first. */
export type MarkCounts = ReadonlyMap<MarkGroup, ReadonlyMap<string, number>>

type MutableCounts = Map<MarkGroup, Map<string, number>>

export function countMarks(items: Iterable<Item>): MarkCounts {
  const counts: MutableCounts = new Map()
  for (const item of items) addMarks(counts, item, 1)
  return counts
}

/** The counts when some items become others; of the order in which forms come first nothing is known any more. */
export function recountMarks(
  counts: MarkCounts,
  changes: Iterable<{readonly was: Item; readonly is: Item}>,
): MarkCounts {
  const now: MutableCounts = new Map([...counts].map(([group, forms]) => [group, new Map(forms)]))
  for (const {was, is} of changes) {
    addMarks(now, was, -1)
    addMarks(now, is, 1)
  }
  return now
}

/** The first of the most frequent. */
export function commonestMark(counts: MarkCounts, group: MarkGroup): string | undefined {
  let best: string | undefined
  let most = 0
  for (const [form, count] of counts.get(group) ?? []) {
    if (count > most) {
      best = form
      most = count
    }
  }
  return best
}

/** Whether in one of the groups two forms are the most frequent: then it takes the order in which they come to tell. */
export function hasEqualMarks(counts: MarkCounts): boolean {
  for (const forms of counts.values()) {
    const [most, second] = [...forms.values()].toSorted((a, b) => b - a)
    if (most === second) return true
  }
  return false
}

function addMarks(counts: MutableCounts, item: Item, number: 1 | -1): void {
  if (item.kind === 'concept') {
    const form = statusForm(item)
    if (form !== undefined) add(counts, {group: item.status.value.status, form}, number)
  } else if (item.kind === 'task') addBox(counts, item.box, number)
  const format = formatOf(item)
  if (format) add(counts, {group: 'date', form: format}, number)
}

function add(
  counts: MutableCounts,
  {group, form}: {readonly group: MarkGroup; readonly form: string},
  number: 1 | -1,
): void {
  const forms = counts.get(group) ?? new Map<string, number>()
  const count = (forms.get(form) ?? 0) + number
  if (count === 0) forms.delete(form)
  else forms.set(form, count)
  if (forms.size === 0) counts.delete(group)
  else counts.set(group, forms)
}

function statusForm({status: {value, raw}}: Concept): string | undefined {
  if (value.isMenu || value.markLength === 0) return undefined
  const form = repairText(raw.slice(0, value.markLength))
  return form.trim() === '' || isOwnCount(form) ? undefined : form
}

/** `3/5` is of one row; `100%` is what others would be as well. */
function isOwnCount(form: string): boolean {
  const {status} = readProgressStatus(form) ?? {}
  return status !== undefined && (status === 'in-progress' || !/^\d+[ \t]*%$/.test(form))
}

function addBox(counts: MutableCounts, {raw, value}: Located<Status>, number: 1 | -1): void {
  if (value === 'in-progress') add(counts, {group: 'started', form: ''}, number)
  if (value !== 'done') return
  const tick = /^\[?([^[\]]*)\]?$/.exec(raw)?.[1] ?? ''
  if (raw.length === 1 || tick !== raw) add(counts, {group: 'tick', form: repairText(tick)}, number)
}

function formatOf(item: Item): DateFormat | null {
  if (item.kind === 'concept' || item.kind === 'entry') return item.date?.value.format ?? null
  if (item.kind === 'field' && item.value.value.type === 'date') return item.value.value.format
  return null
}
