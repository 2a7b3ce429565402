import {noUnit} from '../contents.ts'
import {findWrittenUnit} from '../derived-values.ts'
import {currentUnitOf} from '../measure-progress.ts'
import type {Concept, Curriculum, Item, Table} from '../model.ts'
import type {Unit} from '../scope.ts'
import {unitLabel} from '../scope-path.ts'
import {contentsOf, itemsOfRuns, runsOf, surveyItems} from '../survey-items.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'
import type {Region} from './region.ts'

/** Choices that nobody made, `⬜ / 🟡 / ✅` or `⬜ Yes / ⬜ No`, in units that lie before the current one. */
export function findUnfilledMenus({curriculum}: Region): readonly Finding[] {
  const current = currentUnit(curriculum)
  if (!current) return []
  const items = openItemsBefore(curriculum, current)
  return [...unfilledTables(items), ...unansweredQuestions(items, current)]
}

/** What is in units before one, in places where something is not even begun. */
function openItemsBefore(curriculum: Curriculum, current: Unit): readonly Item[] {
  const {unit: end} = contentsOf(curriculum, current)
  if (end === 0) return []
  const runs = runsOf(
    curriculum,
    ({unit, census}) =>
      census !== null &&
      census.concepts['not-started'] + census.questions['not-started'] > 0 &&
      unit !== noUnit &&
      unit < end,
  )
  return itemsOfRuns(curriculum, runs)
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
