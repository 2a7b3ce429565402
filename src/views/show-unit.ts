import type {Item, Scope, Unit} from '../curriculum/model.ts'
import {percentOf} from '../curriculum/tally.ts'
import {cutLine} from './cut-line.ts'
import {type ListColumnName, listColumns} from './list-columns.ts'
import type {Look} from './look.ts'
import {type Cell, padColumns} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {showList} from './show-list.ts'
import {barCell} from './show-outline.ts'
import type {StatusView} from './status-view.ts'
import {statusWord, symbolsFor} from './symbols.ts'

const columns: readonly ListColumnName[] = ['id', 'status', 'title', 'confidence', 'date', 'value', 'note']

/** `status UNIT`: what one unit holds, section by section. */
export function showUnit(unit: Unit, {curriculum, progress}: StatusView, look: Look): string {
  const own = progress.units.find(each => each.unit === unit)
  const items = curriculum.items.filter(item => item.unit === unit)
  const {strong, faint, status: paint} = paletteFor(look)
  const title = readableText(unit.title, look)
  const tally = {done: own?.done ?? 0, total: own?.total ?? 0}
  const status = own?.status ?? 'not-started'
  const numbers = `${percentOf(tally)}%, ${tally.done} of ${tally.total} done`
  if (look.plain) {
    const heading = `unit: ${unit.id}, ${title}, ${statusWord(status)}, ${numbers}`
    return `${printLines([heading])}${showList(items, look, [...columns, 'place'])}`
  }
  const sections = [...groupBySection(items)]
  const rows = sections.flatMap(([scope, held]) => sectionRows(scope, held, {unit, look}))
  const shown = columns.map(name => listColumns[name].layout)
  const state = paint[status](`${symbolsFor(look).status[status]} ${statusWord(status)}`)
  const bar = padColumns([[barCell(tally, 10, look)]], [{}], look).join('')
  return printLines([
    strong(cutLine(title, look)),
    `${state}  ${bar}  ${numbers}`,
    '',
    ...(rows.length === 0 ? [faint('nothing in it to track')] : padColumns(rows, shown, look)),
  ])
}

function groupBySection(items: readonly Item[]): Map<Scope, Item[]> {
  const groups = new Map<Scope, Item[]>()
  for (const item of items) {
    const group = groups.get(item.scope)
    if (group === undefined) groups.set(item.scope, [item])
    else group.push(item)
  }
  return groups
}

function sectionRows(scope: Scope, items: readonly Item[], {unit, look}: {unit: Unit; look: Look}): Cell[][] {
  const rows = items.map(item => columns.map(name => listColumns[name].show(item, look)))
  if (scope === unit) return rows
  const heading = {
    text: readableText(scope.title, look),
    span: columns.length,
    style: paletteFor(look).strong,
  }
  return [[heading], ...rows]
}
