import type {Notation} from '../../notation/notation.ts'
import {once} from '../../notation/once.ts'
import type {Status} from '../../notation/readings.ts'
import type {MarkGroup} from '../mark-counts.ts'
import type {Curriculum} from '../model.ts'
import type {Positions} from '../register.ts'
import type {PackedGrounds} from './pack-grounds.ts'
import type {PackedList} from './pack-list.ts'
import type {PackedNames} from './pack-names.ts'
import type {PackedTable} from './pack-table.ts'
import {given} from './stream-reader.ts'
import type {Stream} from './stream-writer.ts'

/** How many things are in a line: few enough for a line to be read, or packed again, because of one of them. */
export const inLine = {scopes: 64, tables: 8, lists: 64, items: 64, sums: 64} as const

/** The last line of what is packed. */
export interface PackedHead {
  readonly counts: {readonly [Part in PartName]: number}
  /** Where the first thing of each line begins, by lines of the text. */
  readonly starts: {readonly [Part in 'scopes' | 'tables' | 'items']: readonly number[]}
  readonly lineCount: number
  readonly title: Curriculum['title']
  readonly notation: Omit<Notation, 'legend'>
  readonly legend: readonly (readonly [mark: string, status: Status])[] | null
  readonly settings: Curriculum['settings'] | null
  readonly marks: readonly (readonly [group: MarkGroup, forms: readonly (readonly [string, number])[]])[]
  /** What is asked for by its number. */
  readonly values: readonly unknown[]
}

type PartName = keyof typeof inLine

/** A packed model line by line; each is parsed when it is asked for first, and throws then when it is damaged. */
export interface PackedModel {
  readonly head: PackedHead
  readonly grounds: () => PackedGrounds | null
  readonly low: () => readonly (readonly [share: number, positions: readonly number[]])[]
  readonly positions: () => Positions
  /** The same as they are packed. */
  readonly positionsLine: PackedLine
  readonly lowLine: PackedLine
  readonly scopes: PackedPart<Stream>
  readonly tables: PackedPart<readonly PackedTable[]>
  readonly lists: PackedPart<readonly PackedList[]>
  readonly names: PackedPart<PackedNames>
  readonly items: PackedPart<Stream>
  /** Of as many scopes as in each line of these. */
  readonly contents: PackedPart<readonly number[]>
  readonly sums: PackedPart<readonly number[]>
}

export interface PackedPart<Line> {
  /** Of the things in all lines. */
  readonly count: number
  readonly lines: readonly PackedLine[]
  readonly textOf: (line: number) => string
  readonly parse: (line: number) => Line
}

/** As UTF-8 where it was kept: most lines are never looked into, and are kept again as they are. */
export type PackedLine = string | Uint8Array

const decoder = new TextDecoder()

/** Lines as `packCurriculum` gives them. Throws for a head that is damaged. */
export function openModel(packed: Iterable<PackedLine>): PackedModel {
  const lines = [...packed]
  const [groundsLine, positionsLine, lowLine, headLine] = lines.slice(-4)
  const head = parsePacked<PackedHead>(headLine)
  let from = 0
  const take = <Line>(part: PartName): PackedPart<Line> => {
    const count = head.counts[part]
    const to = from + Math.ceil(count / inLine[part])
    const taken = packedPart<Line>(count, lines.slice(from, to))
    from = to
    return taken
  }
  return {
    head,
    grounds: () => parsePacked<PackedGrounds | null>(groundsLine),
    positions: once(() => parsePacked<Positions>(positionsLine)),
    positionsLine: given(positionsLine),
    low: () => parsePacked(lowLine),
    lowLine: given(lowLine),
    scopes: take('scopes'),
    tables: take('tables'),
    lists: take('lists'),
    names: take('items'),
    items: take('items'),
    contents: take('scopes'),
    sums: take('sums'),
  }
}

function packedPart<Line>(count: number, lines: readonly PackedLine[]): PackedPart<Line> {
  const parsed = new Map<number, Line>()
  return {
    count,
    lines,
    textOf: line => decode(lines[line]),
    parse: line => {
      const made = parsed.get(line) ?? parsePacked<Line>(lines[line])
      parsed.set(line, made)
      return made
    },
  }
}

/** It is what was packed, or it is damaged: then using it throws. */
export function parsePacked<Packed>(line: PackedLine | undefined): Packed {
  return JSON.parse(decode(line)) as Packed
}

function decode(line: PackedLine | undefined): string {
  const known = given(line)
  return typeof known === 'string' ? known : decoder.decode(known)
}
