import type {Notation} from '../notation/notation.ts'
import type {Status} from '../notation/readings.ts'
import type {Curriculum} from './model.ts'
import {packGrounds} from './packing/pack-grounds.ts'
import {packItems} from './packing/pack-items.ts'
import {packList} from './packing/pack-list.ts'
import {packScopes} from './packing/pack-scopes.ts'
import {packTable} from './packing/pack-table.ts'
import {positionsOf} from './packing/packing.ts'
import {textByLine} from './packing/text-by-line.ts'
import {valueNumbers} from './packing/value-numbers.ts'

/** The first line of what is packed. */
export interface PackedHead {
  readonly lineCount: number
  readonly title: Curriculum['title']
  readonly notation: Omit<Notation, 'legend'>
  readonly legend: readonly (readonly [mark: string, status: Status])[] | null
  readonly settings: Curriculum['settings'] | null
  /** What is asked for by its number. */
  readonly values: readonly unknown[]
}

/**
 * The model of a document without its text, as lines of JSON: the head, the scopes, the tables, the lists, the grounds, and
 * then the items, some hundred in each. `unpackCurriculum` is the reverse, also onto a text in which lines have changed,
 * since all places are told by lines. Throws InternalError for a model whose parts are not its own.
 */
export function packCurriculum(curriculum: Curriculum): readonly string[] {
  const {scopes, tables, lists, grounds} = curriculum
  const lines = textByLine(curriculum.text, curriculum.lines)
  const {values, numberOf: numberOfValue} = valueNumbers()
  const packing = {
    lines,
    numberOfValue,
    numberOfScope: positionsOf(scopes),
    numberOfTable: positionsOf(tables),
    numberOfList: positionsOf(lists),
  }
  const packed = [
    JSON.stringify(packScopes(packing, scopes)),
    JSON.stringify(tables.map(table => packTable(packing, table))),
    JSON.stringify(lists.map(list => packList(packing, list))),
    JSON.stringify(grounds ? packGrounds(lines, numberOfValue, grounds) : null),
  ]
  for (const stream of packItems(packing, curriculum.items)) packed.push(JSON.stringify(stream))
  return [JSON.stringify(headOf(curriculum, values)), ...packed]
}

function headOf({lines, title, notation, settings}: Curriculum, values: readonly unknown[]): PackedHead {
  const {legend, ...others} = notation
  return {
    lineCount: lines.lineCount,
    title,
    notation: others,
    legend: legend ? [...legend] : null,
    settings: settings ?? null,
    values,
  }
}
