import {isTotalLabel} from '../notation/field-words.ts'
import type {Field, Item, Table} from './model.ts'
import type {Scope} from './scope.ts'

/**
 * Finds the field that counts each log table: `**Mock Interviews Completed:** ___/5-7` before it,
 * `**Total Articles Read:** ___` after it. Both stand in the table's own section and hold a number, a ratio or a blank.
 */
export function linkCounters<Draft extends Item>(
  drafts: readonly Draft[],
  tables: readonly Table[],
): readonly Draft[] {
  const logs = tables.filter(table => table.kind === 'log')
  if (logs.length === 0) return drafts
  const counted = new Map<Draft, Table>()
  for (const table of logs) {
    const candidates = drafts.filter(draft => isCounter(draft) && headed(draft.scope) === headed(table.scope))
    const nearest = candidates.toSorted((a, b) => distance(a, table) - distance(b, table))[0]
    if (nearest && !counted.has(nearest)) counted.set(nearest, table)
  }
  return drafts.map(draft => {
    const table = counted.get(draft)
    return table && draft.kind === 'field' ? {...draft, role: 'counter', counts: table} : draft
  })
}

/** The same once more for the fields of a document, of which some have changed, or the tables have. */
export function relinkCounters(fields: readonly Field[], tables: readonly Table[]): readonly Field[] {
  const unlinked = fields.map(
    (field): Field => (field.role === 'counter' ? {...field, role: 'other', counts: null} : field),
  )
  return linkCounters(unlinked, tables).map((field, index) => {
    const before = fields[index]
    return before?.role === field.role && before.counts === field.counts ? before : field
  })
}

function isCounter(draft: Item): draft is Field {
  if (draft.kind !== 'field' || draft.role !== 'other' || !isTotalLabel(draft.title)) return false
  const {value} = draft.value
  return (
    value.type === 'ratio' ||
    (value.type === 'number' && value.suffix === '') ||
    (value.type === 'text' && value.text === null)
  )
}

function headed(scope: Scope): Scope {
  const isHeaded = scope.kind !== 'section' || scope.form === 'heading'
  return isHeaded || !scope.parent ? scope : headed(scope.parent)
}

function distance(draft: Item, table: Table): number {
  return draft.span.end <= table.span.start
    ? table.span.start - draft.span.end
    : draft.span.start - table.span.end
}
