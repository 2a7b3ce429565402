import {noUnit} from '../contents.ts'
import {findWrittenUnit} from '../derived-values.ts'
import {currentUnitOf} from '../measure-progress.ts'
import type {Concept, Curriculum, Item, Table} from '../model.ts'
import type {Scope, Unit} from '../scope.ts'
import {unitLabel} from '../scope-path.ts'
import {shelvesOf} from '../shelves.ts'
import {contentsOf, itemsIn, surveyItems} from '../survey-items.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'
import type {Region} from './region.ts'

/** Choices that nobody made, `⬜ / 🟡 / ✅` or `⬜ Yes / ⬜ No`, in units that lie before the current one. */
export function findUnfilledMenus({curriculum}: Region): readonly Finding[] {
  const current = currentUnit(curriculum)
  if (!current) return []
  const items = openScopes(curriculum, current).flatMap(scope => itemsIn(curriculum, scope))
  return [...unfilledTables(items), ...unansweredQuestions(items, current)]
}

/** Those before a unit in which something is not even begun. */
function openScopes(curriculum: Curriculum, current: Unit): readonly Scope[] {
  const {scopes, register} = shelvesOf(curriculum)
  const {contents} = register()
  const {unit: end} = contentsOf(curriculum, current)
  if (end === 0) return []
  const open: {readonly scope: Scope; readonly from: number}[] = []
  for (let position = 0; position < scopes.length; position++) {
    const {unit, runs, census} = contents.at(position)
    const isOpen = census && census.concepts['not-started'] + census.questions['not-started'] > 0
    if (isOpen && unit !== noUnit && unit < end) open.push({scope: scopes.at(position), from: runs[0] ?? 0})
  }
  return open.toSorted((a, b) => a.from - b.from).map(({scope}) => scope)
}

/** The one that the document names, else the first that is not finished. */
function currentUnit(curriculum: Curriculum): Unit | null {
  for (const field of surveyItems(curriculum).fields) {
    const unit = field.role === 'current-unit' ? findWrittenUnit(curriculum, field) : undefined
    if (unit) return unit
  }
  return currentUnitOf(curriculum)
}

/** Once for each table. */
function unfilledTables(items: readonly Item[]): readonly Finding[] {
  const groups = new Map<Table, Concept[]>()
  for (const item of items) {
    if (item.kind !== 'concept' || !item.status.value.isMenu) continue
    const group = groups.get(item.table)
    if (group) group.push(item)
    else groups.set(item.table, [item])
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly Finding[] => {
    if (!first) return []
    const more = others.length === 0 ? 'has no status yet' : `and ${others.length} more have no status yet`
    const message = `${quoteTitle(first.title)} ${more}, though they lie before the current unit`
    return [{rule: 'unfilled-menu', message, span: statusCell(first)}]
  })
}

function statusCell({status, table, row, span}: Concept): Finding['span'] {
  const {place} = status
  return (place.kind === 'cell' ? table.rows[row]?.cells[place.column]?.content : undefined) ?? span
}

function unansweredQuestions(items: readonly Item[], current: Unit): readonly Finding[] {
  return items.flatMap((item): readonly Finding[] => {
    if (item.kind !== 'question' || item.answer.value.answer !== null || item.answer.place.kind !== 'text')
      return []
    const message = `${quoteTitle(item.title)} is still to be answered, though the current unit is ${unitLabel(current)}`
    return [{rule: 'unfilled-menu', message, span: item.answer.place.span}]
  })
}
