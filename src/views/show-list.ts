import type {Item} from '../curriculum/model.ts'
import {type ListColumn, type ListColumnName, listColumns} from './list-columns.ts'
import type {Look} from './look.ts'
import {type Cell, padColumns} from './pad-columns.ts'
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
  if (look.plain) return printLines(items.map(item => record(item, columns, look)))
  const header = columns.map(({name, layout}) => headerCell(name, layout.length, look))
  const rows = items.map(item => columns.flatMap(({show}) => show(item, look)))
  return printLines(
    padColumns(
      [header, ...rows],
      columns.flatMap(({layout}) => layout),
      look,
    ),
  )
}

function headerCell(name: ListColumnName, span: number, look: Look): Cell {
  return {text: name.toUpperCase(), style: paletteFor(look).strong, span, cut: 'hide'}
}

function record(item: Item, columns: readonly ListColumn[], look: Look): string {
  return columns
    .map(({name, show}) => [name, cellsText(show(item, look))] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('; ')
}

function cellsText(cells: readonly Cell[]): string {
  return cells.map(({text}) => text).join('')
}

/** The kind says something when there are several; the others when any item has such a thing. */
function tellingColumns(items: readonly Item[], look: Look): ListColumnName[] {
  const hasOneKind = items.every(({kind}) => kind === items[0]?.kind)
  return usualColumns.filter(name => {
    if (name === 'kind') return !hasOneKind
    return items.some(item => cellsText(listColumns[name].show(item, look)) !== '')
  })
}
