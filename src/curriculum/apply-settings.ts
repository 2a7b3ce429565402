import {foldPhrase} from '../notation/fold-phrase.ts'
import type {ColumnDraft} from './infer-columns.ts'
import type {ColumnRole} from './model.ts'
import {personIn} from './person-in-header.ts'
import type {SettableRole, Settings} from './settings.ts'

const roleOfKey: Readonly<Record<SettableRole, ColumnRole>> = {
  name: 'name',
  status: 'status',
  date: 'date',
  rating: 'rating',
  notes: 'note',
}

/** The columns that the file itself names, by their roles; no other column takes such a role in this table. */
export function setColumns(
  drafts: readonly ColumnDraft[],
  {columns}: Settings,
): ReadonlyMap<ColumnRole, readonly ColumnDraft[]> {
  const set = new Map<ColumnRole, readonly ColumnDraft[]>()
  for (const key of Object.keys(columns) as SettableRole[]) {
    const named = (columns[key] ?? []).flatMap(
      header => drafts.find(draft => foldPhrase(draft.header) === header) ?? [],
    )
    const chosen = key === 'status' && areForPeople(named) ? named : named.slice(0, 1)
    if (chosen.length > 0) set.set(roleOfKey[key], chosen)
  }
  for (const [role, chosen] of set) {
    for (const draft of chosen) {
      draft.role = role
      draft.why = 'the file says so'
    }
  }
  return set
}

/** Several status columns in one table are those of several people. */
function areForPeople(named: readonly ColumnDraft[]): boolean {
  return named.length > 1 && named.every(({header}) => personIn(header, {isAlone: true}) !== undefined)
}
