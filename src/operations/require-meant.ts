import type {Curriculum, Item} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readStatus} from '../notation/read-status.ts'
import type {Status} from '../notation/readings.ts'

/** What a status could be written as, the best first. */
export interface Forms {
  readonly status: Status
  readonly forms: readonly string[]
}

/** The first form that means the status in this file. Throws `unsafe-value` when its legend says otherwise of each. */
export function requireMeant(curriculum: Curriculum, item: Item, {status, forms}: Forms): string {
  const meant = forms.find(form => isMeant(curriculum, status, form))
  if (meant !== undefined) return meant
  const wanted = status.replace('-', ' ')
  throw new TrackerError(
    'unsafe-value',
    `line ${item.line}: "${item.title}" cannot be written as ${wanted}, for in this file ${forms[0]} means something else`,
    {hint: `say in its legend which sign means ${wanted}, then try again`},
  )
}

/** Whether the file's legend says nothing else of a form. */
export function isMeant({notation: {legend}}: Curriculum, status: Status, form: string): boolean {
  return legend === undefined || (readStatus(form, legend)?.status ?? status) === status
}
