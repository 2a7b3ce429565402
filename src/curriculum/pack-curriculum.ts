import {once} from '../notation/once.ts'
import type {Curriculum, List} from './model.ts'
import {keptLinesOf} from './packing/kept-lines.ts'
import {packContents, packSums} from './packing/pack-contents.ts'
import {packGrounds} from './packing/pack-grounds.ts'
import {packItems} from './packing/pack-items.ts'
import {packList} from './packing/pack-list.ts'
import {packNames} from './packing/pack-names.ts'
import {packScopes} from './packing/pack-scopes.ts'
import {packTable} from './packing/pack-table.ts'
import {inLine, type PackedHead, type PackedLine, type PackedModel} from './packing/packed-model.ts'
import {type Packing, positionsOn} from './packing/packing.ts'
import {textByLine} from './packing/text-by-line.ts'
import {valueNumbers} from './packing/value-numbers.ts'
import type {Positions, Register} from './register.ts'
import {type Shelf, shelfOf} from './shelf.ts'
import {type Shelves, shelvesOf} from './shelves.ts'

/**
 * The model of a document without its text, as lines of JSON, each made when it is asked for: the scopes, the tables, the
 * lists, the names of the items, the items and what is in the scopes and units, some in each, then the grounds, the
 * positions, what is rated low and the head. `openModel` and
 * `unpackCurriculum` are the reverse, also onto a text in which lines have changed, since all places are told by lines. Of a
 * model that was unpacked itself, lines in which nothing was made anew are taken as they were, and nothing that is in them
 * is made. Throws InternalError for a model whose parts are not its own.
 */
export function* packCurriculum(curriculum: Curriculum): Generator<PackedLine> {
  const {text, lines, grounds} = curriculum
  const kept = keptLinesOf(curriculum)
  const {values, numberOf} = valueNumbers(kept?.head.values)
  const parts: Parts = {
    ...shelvesOf(curriculum),
    lists: once(() => shelfOf(curriculum.lists, ({span}) => lines.lineAt(span.start))),
  }
  const packing: Packing = {
    lines: textByLine(text, lines),
    numberOfValue: numberOf,
    numberOfScope: positionsOn(() => parts.scopes),
    numberOfTable: positionsOn(() => parts.tables),
    numberOfList: positionsOn(parts.lists),
    numberOfItem: positionsOn(() => parts.items),
  }
  yield* packParts(packing, parts, kept)
  yield JSON.stringify(grounds ? packGrounds(packing.lines, numberOf, grounds) : null)
  const {low, marks: counted} = parts.register()
  yield kept?.positionsLine ?? JSON.stringify(positionsIn(parts.register()))
  yield (low.isChanged ? undefined : kept?.lowLine) ?? JSON.stringify([...low.byShare()])
  const counts = kept?.head.counts ?? countsOf(parts)
  const starts = kept?.head.starts ?? startsOf(parts, packing)
  const marks = [...counted].map(([group, forms]) => [group, [...forms]] as const)
  const head: PackedHead = {...factsOf(curriculum), counts, starts, marks, values}
  // The last, for all values are numbered by now.
  yield JSON.stringify(head)
}

/** Whether most of a model is packed already. */
export function isPacked(curriculum: Curriculum): boolean {
  return keptLinesOf(curriculum) !== undefined
}

interface Parts extends Shelves {
  readonly lists: () => Shelf<List>
}

function* packParts(
  packing: Packing,
  {scopes, tables, lists, items, register}: Parts,
  kept: PackedModel | undefined,
): Generator<PackedLine> {
  const packTables = packLines(inLine.tables, kept?.tables.lines)
  const packLists = packLines(inLine.lists, undefined)
  yield* packLines(inLine.scopes, kept?.scopes.lines)(scopes, some => packScopes(packing, some))
  yield* packTables(tables, some => some.map(table => packTable(packing, table)))
  yield* kept?.lists.lines ?? packLists(lists(), some => some.map(list => packList(packing, list)))
  yield* packLines(inLine.items, kept?.names.lines)(items, some => packNames(packing, some))
  yield* packLines(inLine.items, kept?.items.lines)(items, some => packItems(packing, some))
  const {contents} = register()
  const inScopes = {...contents, length: scopes.length}
  yield* packLines(inLine.scopes, kept?.contents.lines)(inScopes, packContents)
  yield* packLines(inLine.sums, kept?.sums.lines)(contents.sums, packSums)
}

/** `kept` are the lines that the shelf was filled from. */
function packLines(size: number, kept: readonly PackedLine[] | undefined) {
  return function* <Thing>(
    {length, at, changed}: Pick<Shelf<Thing>, 'length' | 'at' | 'changed'>,
    pack: (some: readonly Thing[]) => unknown,
  ): Generator<PackedLine> {
    const isOther = new Set([...changed].map(position => Math.floor(position / size)))
    const packLine = (line: number): string => {
      const count = Math.min(size, length - line * size)
      return JSON.stringify(pack(Array.from({length: count}, (_, index) => at(line * size + index))))
    }
    for (let line = 0; line * size < length; line++)
      yield (isOther.has(line) ? undefined : kept?.[line]) ?? packLine(line)
  }
}

/** Without what becomes another when items do. */
function positionsIn({contents: _, low: __, marks: ___, ...positions}: Register): Positions {
  return positions
}

function countsOf({scopes, tables, lists, items, register}: Parts): PackedHead['counts'] {
  return {
    scopes: scopes.length,
    tables: tables.length,
    lists: lists().length,
    items: items.length,
    sums: register().contents.sums.length,
  }
}

function startsOf({scopes, tables, items}: Parts, {lines}: Packing): PackedHead['starts'] {
  const startsOn = <Thing>({length, at}: Shelf<Thing>, size: number, lineOf: (thing: Thing) => number) =>
    Array.from({length: Math.ceil(length / size)}, (_, line) => lineOf(at(line * size)))
  return {
    scopes: startsOn(scopes, inLine.scopes, ({line}) => line),
    tables: startsOn(tables, inLine.tables, ({span}) => lines.lineAt(span.start, 1)),
    items: startsOn(items, inLine.items, ({line}) => line),
  }
}

function factsOf({
  lines,
  title,
  notation,
  settings,
}: Curriculum): Omit<PackedHead, 'counts' | 'starts' | 'marks' | 'values'> {
  const {legend, ...others} = notation
  return {
    lineCount: lines.lineCount,
    title,
    notation: others,
    legend: legend ? [...legend] : null,
    settings: settings ?? null,
  }
}
