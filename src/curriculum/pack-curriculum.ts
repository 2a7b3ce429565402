import type {Notation} from '../notation/notation.ts'
import type {Status} from '../notation/readings.ts'
import type {Curriculum} from './model.ts'
import {keptLinesOf, lineKept, type PartName, thingsInLine} from './packing/kept-lines.ts'
import {packGrounds} from './packing/pack-grounds.ts'
import {packItems} from './packing/pack-items.ts'
import {packList} from './packing/pack-list.ts'
import {packScopes} from './packing/pack-scopes.ts'
import {packTable} from './packing/pack-table.ts'
import {type Packing, positionsOf} from './packing/packing.ts'
import {textByLine} from './packing/text-by-line.ts'
import {valueNumbers} from './packing/value-numbers.ts'

/** The first line of what is packed. */
export interface PackedHead {
  readonly counts: readonly [scopes: number, tables: number, lists: number]
  readonly lineCount: number
  readonly title: Curriculum['title']
  readonly notation: Omit<Notation, 'legend'>
  readonly legend: readonly (readonly [mark: string, status: Status])[] | null
  readonly settings: Curriculum['settings'] | null
  /** What is asked for by its number. */
  readonly values: readonly unknown[]
}

/**
 * The model of a document without its text, as lines of JSON: the head, the grounds, then the scopes, the tables, the lists
 * and the items, some hundred in each. `unpackCurriculum` is the reverse, also onto a text in which lines have changed,
 * since all places are told by lines. Of a model that was unpacked itself, lines in which nothing was made anew are taken as
 * they were. Throws InternalError for a model whose parts are not its own.
 */
export function packCurriculum(curriculum: Curriculum): readonly string[] {
  const {scopes, tables, lists, items, grounds} = curriculum
  const lines = textByLine(curriculum.text, curriculum.lines)
  const kept = keptLinesOf(curriculum)
  const {values, numberOf: numberOfValue} = valueNumbers(kept?.values)
  const packing: Packing = {
    lines,
    numberOfValue,
    numberOfScope: positionsOf(scopes),
    numberOfTable: positionsOf(tables),
    numberOfList: positionsOf(lists),
    numberOfItem: positionsOf(items),
  }
  const packSome = <Thing extends object>(
    part: PartName,
    things: readonly Thing[],
    pack: (some: readonly Thing[]) => unknown,
  ): readonly string[] =>
    inLines(
      things,
      (some, from) => (kept && lineKept(kept, part, {some, from})) ?? JSON.stringify(pack(some)),
    )
  const parts = [
    packSome('scopes', scopes, some => packScopes(packing, some)),
    packSome('tables', tables, some => some.map(table => packTable(packing, table))),
    packSome('lists', lists, some => some.map(list => packList(packing, list))),
    packSome('items', items, some => packItems(packing, some)),
  ]
  const packedGrounds = JSON.stringify(grounds ? packGrounds(lines, numberOfValue, grounds) : null)
  const head = headOf(curriculum, values)
  return [JSON.stringify(head), packedGrounds, ...parts.flat()]
}

function inLines<Thing>(
  things: readonly Thing[],
  pack: (some: readonly Thing[], from: number) => string,
): readonly string[] {
  const lines: string[] = []
  for (let from = 0; from < things.length; from += thingsInLine)
    lines.push(pack(things.slice(from, from + thingsInLine), from))
  return lines
}

function headOf(curriculum: Curriculum, values: readonly unknown[]): PackedHead {
  const {lines, title, notation, settings, scopes, tables, lists} = curriculum
  const {legend, ...others} = notation
  return {
    counts: [scopes.length, tables.length, lists.length],
    lineCount: lines.lineCount,
    title,
    notation: others,
    legend: legend ? [...legend] : null,
    settings: settings ?? null,
    values,
  }
}
