import type {DateOrder} from '../calendar/date-format.ts'
import type {Notation} from '../notation/notation.ts'
import {explainsOpenSign} from '../notation/read-glyph-box.ts'
import {readProgressStatus} from '../notation/read-progress-status.ts'
import type {DateFormat, Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import type {Concept, Item} from './model.ts'
import type {Reading} from './reading.ts'

/**
 * How this file writes what it means: as its settings say, else in the commonest form of each mark in it, else as it
 * tells its readers that marks are written: as `declared`.
 */
export function readNotation(
  reading: NotationReading,
  declared: Notation['statusForms'],
  drafts: readonly Item[],
): Notation {
  const {alphabet, settings} = reading
  const statusForms = new Map<Status, Map<string, number>>()
  const dateFormats = new Map<DateFormat, number>()
  const ticks = new Map([['x', 0]])
  let hasStartedBoxes = false
  for (const draft of drafts) {
    if (draft.kind === 'concept') countStatus(statusForms, draft)
    const format = formatOf(draft)
    if (format) dateFormats.set(format, (dateFormats.get(format) ?? 0) + 1)
    if (draft.kind !== 'task') continue
    const tick = /^\[?([^[\]]*)\]?$/.exec(draft.box.raw)?.[1] ?? ''
    const isBracketed = draft.box.raw.length === 1 || tick !== draft.box.raw
    if (draft.box.value === 'done' && isBracketed)
      ticks.set(repairText(tick), (ticks.get(repairText(tick)) ?? 0) + 1)
    if (draft.box.value === 'in-progress') hasStartedBoxes = true
  }
  const used = [...statusForms].map(([status, forms]) => [status, commonest(forms) ?? ''])
  return {
    alphabet,
    statusForms: {
      ...declared,
      ...Object.fromEntries(used),
      ...Object.fromEntries(Object.entries(settings.statuses).map(([status, [form]]) => [status, form])),
    },
    legend: reading.marks.legend,
    dateFormat: settings.dates ?? commonest(dateFormats) ?? formatOfBlanks(reading),
    tickedBox: commonest(ticks) ?? 'x',
    hasStartedBoxes,
    hasExplainedSigns: explainsOpenSign(reading.marks.legend),
  }
}

function countStatus(forms: Map<Status, Map<string, number>>, draft: Concept): void {
  const {value, raw} = draft.status
  if (value.isMenu || value.markLength === 0) return
  const form = repairText(raw.slice(0, value.markLength))
  if (form.trim() === '' || isOwnCount(form)) return
  const counts = forms.get(value.status) ?? new Map<string, number>()
  counts.set(form, (counts.get(form) ?? 0) + 1)
  forms.set(value.status, counts)
}

/** `3/5` is of one row; `100%` is what others would be as well. */
function isOwnCount(form: string): boolean {
  const {status} = readProgressStatus(form) ?? {}
  return status !== undefined && (status === 'in-progress' || !/^\d+[ \t]*%$/.test(form))
}

function formatOf(draft: Item): DateFormat | null {
  if (draft.kind === 'concept' || draft.kind === 'entry') return draft.date?.value.format ?? null
  if (draft.kind === 'field' && draft.value.value.type === 'date') return draft.value.value.format
  return null
}

/** A file that has no date yet may show how one is meant: `__.__.____`. */
function formatOfBlanks({text, marks}: NotationReading): DateFormat | null {
  if (/_{1,2}\.[ \t]?_{1,2}\.[ \t]?_{2,4}/.test(text)) return 'DD.MM.YYYY'
  if (!/_{1,5}[ \t]?\/[ \t]?_{1,5}[ \t]?\/[ \t]?_{2,5}/.test(text)) return null
  return slashedFormats[marks.order ?? 'none'] ?? null
}

const slashedFormats: Readonly<Partial<Record<DateOrder | 'none', DateFormat>>> = {
  'day-first': 'DD/MM/YYYY',
  'month-first': 'MM/DD/YYYY',
}

type NotationReading = Pick<Reading, 'text' | 'alphabet' | 'marks' | 'settings'>

/** The first of the most frequent. */
function commonest<Form>(counts: ReadonlyMap<Form, number>): Form | undefined {
  let best: Form | undefined
  let most = 0
  for (const [form, count] of counts) {
    if (count > most) {
      best = form
      most = count
    }
  }
  return best
}
