import {once} from '../../notation/once.ts'
import type {Curriculum, Item, Table} from '../model.ts'
import type {Unit} from '../scope.ts'
import {shelvesOf} from '../shelves.ts'

/** From the first to the last, 1-based. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** The lines of a document that a rule looks through, with what begins in them, in document order. */
export interface Region {
  readonly curriculum: Curriculum
  /** In order, apart from each other. */
  readonly ranges: readonly LineRange[]
  /** Whether any of these lines is there. */
  readonly meets: (first: number, last: number) => boolean
  readonly items: () => readonly Item[]
  /** Those of which a line is there. */
  readonly tables: () => readonly Table[]
  readonly units: () => readonly Unit[]
}

/** Nothing is made that is outside. */
export function regionOf(curriculum: Curriculum, ranges: readonly LineRange[]): Region {
  const {lines, units} = curriculum
  const {items, tables} = shelvesOf(curriculum)
  const meets: Region['meets'] = (from, to) => ranges.some(({first, last}) => first <= to && from <= last)
  return {
    curriculum,
    ranges,
    meets,
    items: once(() =>
      ranges.flatMap(({first, last}) => {
        const from = items.firstFrom(first)
        return positions(from, items.firstFrom(last + 1)).map(items.at)
      }),
    ),
    tables: once(() => {
      const here = ranges.flatMap(({first, last}) => {
        const from = Math.max(0, tables.firstFrom(first + 1) - 1)
        const begun = positions(from, tables.firstFrom(last + 1)).map(tables.at)
        return begun.filter(({span}) => lines.lineAt(span.end) >= first)
      })
      // Several lines may be in one.
      return [...new Set(here)]
    }),
    units: once(() => units.filter(({line}) => meets(line, line))),
  }
}

export function wholeDocument(curriculum: Curriculum): Region {
  const {items, tables} = shelvesOf(curriculum)
  return {
    curriculum,
    ranges: [{first: 1, last: curriculum.lines.lineCount}],
    meets: () => true,
    items: items.all,
    tables: tables.all,
    units: () => curriculum.units,
  }
}

function positions(from: number, to: number): readonly number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, index) => from + index)
}
