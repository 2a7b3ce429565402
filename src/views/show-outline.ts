import type {Tally} from '../curriculum/progress.ts'
import type {Unit} from '../curriculum/scope.ts'
import {percentOf} from '../curriculum/tally.ts'
import type {Status} from '../notation/readings.ts'
import {drawBar} from './draw-bar.ts'
import type {Column} from './fit-columns.ts'
import type {Look} from './look.ts'
import type {OutlineRow} from './outline-progress.ts'
import {type Cell, padColumns} from './pad-columns.ts'
import {paletteFor, type Style} from './palette.ts'
import {readableText} from './readable-text.ts'
import {statusWord, symbolsFor} from './symbols.ts'

/** Pointer, status, id, name, bar, count, percentage, status in a word. */
const columns: readonly Column[] = [
  {},
  {},
  {},
  {minimum: 24},
  {gap: 2, drop: 2},
  {gap: 2, align: 'right'},
  {gap: 2, align: 'right', drop: 1},
  {gap: 2, drop: 3},
]
const nameColumns = 4
const barWidth = 10
const wideBarWidth = 20
const wideTerminal = 110

/** A line for each row, their bars and numbers below each other; the current unit has a pointer. */
export function showOutline(rows: readonly OutlineRow[], current: Unit | null, look: Look): string[] {
  return padColumns(
    rows.map(row => outlineCells(row, current, look)),
    columns,
    look,
  )
}

function outlineCells(row: OutlineRow, current: Unit | null, look: Look): Cell[] {
  const symbols = symbolsFor(look)
  switch (row.kind) {
    case 'part':
      return [wideName(row.title, look), ...tallyCells(row.tally, null, look)]
    case 'outside':
      return [
        wideName(row.section === null ? 'Outside the units' : `Outside: ${row.section}`, look),
        ...tallyCells(row.tally, null, look),
      ]
    case 'section':
      return [
        {text: ''},
        {text: readableText(row.title, look), span: nameColumns - 1},
        ...tallyCells(row.tally, null, look),
      ]
    case 'unit': {
      const isCurrent = row.unit === current
      const name = readableText(row.unit.name || row.unit.title, look)
      return unitCells({id: row.unit.id, name, isCurrent, status: row.status, tally: row.tally}, look)
    }
    case 'run': {
      const id = `${row.first.id}${symbols.range}${row.last.id}`
      const name = `${row.count} units ${row.tally.total === 0 ? 'with nothing to count' : statusWord(row.status)}`
      return unitCells({id, name, isCurrent: false, status: row.status, tally: row.tally}, look)
    }
  }
}

function wideName(title: string, look: Look): Cell {
  return {text: readableText(title, look), span: nameColumns, style: paletteFor(look).strong}
}

interface UnitCells {
  readonly id: string
  readonly name: string
  readonly isCurrent: boolean
  readonly status: Status
  readonly tally: Tally
}

function unitCells({id, name, isCurrent, status, tally}: UnitCells, look: Look): Cell[] {
  const palette = paletteFor(look)
  const symbols = symbolsFor(look)
  const nameStyle = isCurrent ? {style: palette.strong} : {}
  return [
    {text: isCurrent ? symbols.pointer : ' ', style: palette.status['in-progress']},
    {text: symbols.status[status], style: palette.status[status]},
    {text: readableText(id, look), style: palette.faint},
    {text: name, ...nameStyle},
    ...tallyCells(tally, status, look),
  ]
}

/** Where nothing can be done there is no bar: `0/0` and `not started` would be asking for something. */
function tallyCells(tally: Tally, status: Status | null, look: Look): Cell[] {
  const palette = paletteFor(look)
  if (tally.total === 0 && status === 'not-started') return [{text: ''}, {text: symbolsFor(look).range}]
  return [
    barCell(tally, look.isTerminal && look.width >= wideTerminal ? wideBarWidth : barWidth, look),
    {text: `${tally.done}/${tally.total}`},
    {text: `${percentOf(tally)}%`},
    status === null ? {text: ''} : {text: statusWord(status), style: palette.status[status]},
  ]
}

export function barCell(tally: Tally, width: number, look: Look): Cell {
  const palette = paletteFor(look)
  const {done, left} = drawBar(tally, width, look)
  const style: Style = text =>
    palette.status.done(text.slice(0, done.length)) + palette.faint(text.slice(done.length))
  return {text: done + left, style}
}
