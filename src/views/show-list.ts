import type {Item} from '../curriculum/model.ts'
import {type ListColumnName, listColumns} from './list-columns.ts'
import type {Look} from './look.ts'
import {padColumns} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'

const usualColumns: readonly ListColumnName[] = [
  'id',
  'kind',
  'status',
  'title',
  'confidence',
  'date',
  'value',
  'place',
]

/**
 * A table of items under a heading; with `plain`, a record a line. Without named columns, the usual ones that say
 * something about these items. Empty for no items.
 */
export function showList(items: readonly Item[], look: Look, names?: readonly ListColumnName[]): string {
  if (items.length === 0) return ''
  const columns = (names ?? tellingColumns(items, look)).map(name => listColumns[name])
  const rows = items.map(item => columns.map(({show}) => show(item, look)))
  if (look.plain) {
    const record = (row: (typeof rows)[number]): string =>
      row.flatMap(({text}, index) => (text === '' ? [] : [`${columns[index]?.name}: ${text}`])).join('; ')
    return printLines(rows.map(record))
  }
  const {strong} = paletteFor(look)
  const header = columns.map(({name}) => ({text: name.toUpperCase(), style: strong}))
  const layout = columns.map(each => each.layout)
  return printLines(padColumns([header, ...rows], layout, look))
}

/** The kind says something when there are several; the others when any item has such a thing. */
function tellingColumns(items: readonly Item[], look: Look): ListColumnName[] {
  const hasOneKind = items.every(({kind}) => kind === items[0]?.kind)
  return usualColumns.filter(name => {
    if (name === 'kind') return !hasOneKind
    return items.some(item => listColumns[name].show(item, look).text !== '')
  })
}
