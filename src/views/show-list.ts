import type {ItemGroup} from '../curriculum/group-items.ts'
import type {Item} from '../curriculum/model.ts'
import {cutLine} from './cut-line.ts'
import {type ListColumn, type ListColumnName, listColumns} from './list-columns.ts'
import type {Look} from './look.ts'
import {padAfterIds} from './pad-after-ids.ts'
import type {Cell} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'

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
  return printLines(
    look.plain ? items.map(item => record(item, columns, look)) : tableLines(items, columns, look).flat(),
  )
}

/** The same under a heading for each group; the columns are those of all groups together. */
export function showGroups(
  groups: readonly ItemGroup[],
  look: Look,
  names?: readonly ListColumnName[],
): string {
  const items = groups.flatMap(group => group.items)
  if (items.length === 0) return ''
  const columns = (names ?? tellingColumns(items, look)).map(name => listColumns[name])
  if (look.plain) {
    const records = groups.flatMap(group => [
      `group: ${groupTitle(group, look)}`,
      ...group.items.map(item => record(item, columns, look)),
    ])
    return printLines(records)
  }
  const [header = [], ...lines] = tableLines(items, columns, look)
  let at = 0
  const blocks = groups.map(group => {
    const own = lines.slice(at, at + group.items.length).flat()
    at += group.items.length
    return ['', paletteFor(look).strong(cutLine(groupTitle(group, look), look)), ...own]
  })
  return printLines([...header, ...blocks.flat()])
}

function groupTitle({by, title}: ItemGroup, look: Look): string {
  if (title === null) return `without ${by === 'unit' ? 'a unit' : by}`
  return readableText(title.replaceAll('-', by === 'status' ? ' ' : '-'), look)
}

/** The lines of the heading, then those of each item. */
function tableLines(
  items: readonly Item[],
  columns: readonly ListColumn[],
  look: Look,
): readonly (readonly string[])[] {
  const header = columns.map(({name, layout}) => headerCell(name, layout.length, look))
  const rows = items.map(item => columns.flatMap(({show}) => show(item, look)))
  return padAfterIds(
    [header, ...rows],
    columns.flatMap(({layout}) => layout),
    look,
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
