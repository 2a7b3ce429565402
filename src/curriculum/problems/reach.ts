import type {Curriculum} from '../model.ts'
import {shelvesOf} from '../shelves.ts'
import {contentsOf, runsIn} from '../survey-items.ts'
import {isRow} from './find-duplicate-rows.ts'
import {type LineRange, regionOf} from './region.ts'

/** A line alone, with the table that it is in, with all that is in the scopes of its rows, or everything. */
export type Reach = 'line' | 'table' | 'scope' | 'document'

/** Where something else may be found when some lines have become others; those are in order. */
export function linesReached(
  curriculum: Curriculum,
  touched: readonly number[],
  reach: Reach,
): readonly LineRange[] {
  switch (reach) {
    case 'line':
      return touched.map(lineAlone)
    case 'table':
      return apart(touched.map(line => tableAround(curriculum, line) ?? lineAlone(line)))
    case 'scope':
      return scopesAround(curriculum, touched)
    case 'document':
      return [{first: 1, last: curriculum.lines.lineCount}]
  }
}

function lineAlone(line: number): LineRange {
  return {first: line, last: line}
}

function tableAround(curriculum: Curriculum, line: number): LineRange | undefined {
  const [table] = regionOf(curriculum, [lineAlone(line)]).tables()
  const {lineAt} = curriculum.lines
  return table && {first: lineAt(table.span.start), last: lineAt(table.span.end)}
}

/** Nothing of another scope is in them but what shares its line. */
function scopesAround(curriculum: Curriculum, touched: readonly number[]): readonly LineRange[] {
  const {at} = shelvesOf(curriculum).items
  const rows = regionOf(curriculum, touched.map(lineAlone)).items().filter(isRow)
  const runs = [...new Set(rows.map(row => row.scope))].flatMap(scope =>
    runsIn(contentsOf(curriculum, scope)),
  )
  const ranges = runs.map(({from, count}) => ({first: at(from).line, last: at(from + count - 1).line}))
  return apart(ranges.toSorted((a, b) => a.first - b.first))
}

/** Of ranges in order, what overlaps as one. */
function apart(ranges: readonly LineRange[]): readonly LineRange[] {
  const found: LineRange[] = []
  for (const range of ranges) {
    const before = found.at(-1)
    if (!before || range.first > before.last) found.push(range)
    else found[found.length - 1] = {first: before.first, last: Math.max(before.last, range.last)}
  }
  return found
}
