import type {Curriculum} from '../model.ts'
import {shelvesOf} from '../shelves.ts'
import {contentsOf} from '../survey-items.ts'
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
  const {items} = shelvesOf(curriculum)
  const rows = regionOf(curriculum, touched.map(lineAlone)).items().filter(isRow)
  const ranges: LineRange[] = []
  for (const scope of new Set(rows.map(row => row.scope))) {
    const {runs} = contentsOf(curriculum, scope)
    for (let run = 0; run < runs.length; run += 2) {
      const [from = 0, count = 0] = runs.slice(run, run + 2)
      ranges.push({first: items.at(from).line, last: items.at(from + count - 1).line})
    }
  }
  return apart(ranges.toSorted((a, b) => a.first - b.first))
}

/** Of ranges in order, without those that are there already. */
function apart(ranges: readonly LineRange[]): readonly LineRange[] {
  return ranges.filter(({first}, index) => first > (ranges[index - 1]?.last ?? 0))
}
