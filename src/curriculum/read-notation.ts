import type {Notation} from '../notation/notation.ts'
import type {Alphabet, DateFormat, Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import type {ItemDraft} from './draft.ts'

/** How this file writes what it means: the commonest form of each mark in it. */
export function readNotation(alphabet: Alphabet, drafts: readonly ItemDraft[]): Notation {
  const statusForms = new Map<Status, Map<string, number>>()
  const dateFormats = new Map<DateFormat, number>()
  let capitals = 0
  let smalls = 0
  let hasStartedBoxes = false
  for (const draft of drafts) {
    if (draft.kind === 'concept') countStatus(statusForms, draft)
    const format = formatOf(draft)
    if (format) dateFormats.set(format, (dateFormats.get(format) ?? 0) + 1)
    if (draft.kind !== 'task') continue
    if (draft.box.raw === 'X') capitals++
    if (draft.box.raw === 'x') smalls++
    if (draft.box.value === 'in-progress') hasStartedBoxes = true
  }
  return {
    alphabet,
    statusForms: Object.fromEntries(
      [...statusForms].map(([status, forms]) => [status, commonest(forms) ?? '']),
    ),
    dateFormat: commonest(dateFormats) ?? null,
    capitalBoxes: capitals > smalls,
    hasStartedBoxes,
  }
}

type ConceptDraft = Extract<ItemDraft, {kind: 'concept'}>

function countStatus(forms: Map<Status, Map<string, number>>, draft: ConceptDraft): void {
  const {value, raw} = draft.status
  if (value.isMenu || value.markLength === 0) return
  const form = repairText(raw.slice(0, value.markLength))
  if (form.trim() === '') return
  const counts = forms.get(value.status) ?? new Map<string, number>()
  counts.set(form, (counts.get(form) ?? 0) + 1)
  forms.set(value.status, counts)
}

function formatOf(draft: ItemDraft): DateFormat | null {
  if (draft.kind === 'concept' || draft.kind === 'entry') return draft.date?.value.format ?? null
  if (draft.kind === 'field' && draft.value.value.type === 'date') return draft.value.value.format
  return null
}

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
