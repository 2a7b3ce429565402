import {indexLines} from '../source/line-index.ts'
import type {Curriculum} from './model.ts'
import type {PackedHead} from './pack-curriculum.ts'
import {rememberLines, thingsInLine} from './packing/kept-lines.ts'
import {once} from './packing/once.ts'
import type {PackedGrounds} from './packing/pack-grounds.ts'
import {parsePacked} from './packing/parse-packed.ts'
import {given} from './packing/stream-reader.ts'
import {textByLine} from './packing/text-by-line.ts'
import {unpackGrounds} from './packing/unpack-grounds.ts'
import {type PackedParts, unpackParts} from './packing/unpack-parts.ts'

/**
 * The model that was packed, on the text that it was of, or on one with as many lines: then what begins and ends in lines
 * that have not changed is right, and of what stands in another line only that it is there. Parts are made when they are
 * asked for. Throws for what is damaged, perhaps not before a part of it is asked for.
 */
export function unpackCurriculum(
  packed: string,
  text: string,
  problems: () => Curriculum['problems'],
): Curriculum {
  const [headLine, groundsLine, ...partLines] = packed.split('\n')
  const {lineCount, counts, title, notation, legend, settings, values} = parsePacked<PackedHead>(headLine)
  const lines = indexLines(text)
  if (lines.lineCount !== lineCount) throw new RangeError('The text has other lines')
  const byLine = textByLine(text, lines)
  const valueAt = <Value>(number: number): Value => given(values[number]) as Value
  const grounds = parsePacked<PackedGrounds | null>(groundsLine)
  const packedParts = takeApart(partLines, counts)
  const parts = unpackParts({lines: byLine, values, valueAt}, packedParts)
  const scopes = once(() => {
    const made = parts.scopes()
    rememberLines(made, {text, values, lines: packedParts, things: parts})
    return made
  })
  const facts = {
    text,
    lines,
    title,
    notation: {...notation, legend: legend ? new Map(legend) : undefined},
    ...(settings ? {settings} : {}),
    ...(grounds ? {grounds: unpackGrounds(byLine, valueAt, grounds)} : {}),
  }
  return withParts(facts, {...parts, scopes, problems: once(problems)})
}

/** The items are in the lines that are left. */
function takeApart(lines: readonly string[], counts: PackedHead['counts']): PackedParts {
  const [scopes, tables, lists] = counts.map(count => Math.ceil(count / thingsInLine))
  const tablesAt = scopes ?? 0
  const listsAt = tablesAt + (tables ?? 0)
  const itemsAt = listsAt + (lists ?? 0)
  return {
    scopes: lines.slice(0, tablesAt),
    tables: lines.slice(tablesAt, listsAt),
    lists: lines.slice(listsAt, itemsAt),
    items: lines.slice(itemsAt),
  }
}

type LazyPart = 'scopes' | 'parts' | 'units' | 'tables' | 'lists' | 'items' | 'problems'

function withParts(
  facts: Omit<Curriculum, LazyPart>,
  parts: {readonly [Part in LazyPart]: () => Curriculum[Part]},
): Curriculum {
  return {
    ...facts,
    get scopes() {
      return parts.scopes()
    },
    get parts() {
      return parts.parts()
    },
    get units() {
      return parts.units()
    },
    get tables() {
      return parts.tables()
    },
    get lists() {
      return parts.lists()
    },
    get items() {
      return parts.items()
    },
    get problems() {
      return parts.problems()
    },
  }
}
