import {once} from '../notation/once.ts'
import type {Curriculum} from './model.ts'
import {rememberLines} from './packing/kept-lines.ts'
import type {PackedModel} from './packing/packed-model.ts'
import {given} from './packing/stream-reader.ts'
import {textByLine} from './packing/text-by-line.ts'
import {unpackGrounds} from './packing/unpack-grounds.ts'
import {unpackParts} from './packing/unpack-parts.ts'
import {onShelves} from './shelves.ts'

/**
 * The model that was packed, on the text that it was of, or on one with as many lines: then what begins and ends in lines
 * that have not changed is right, and of what stands in another line only that it is there. Parts are made when they are
 * asked for. Throws for what is damaged, perhaps not before a part of it is asked for.
 */
export function unpackCurriculum(
  model: PackedModel,
  {text, lines}: Pick<Curriculum, 'text' | 'lines'>,
  problems: () => Curriculum['problems'],
): Curriculum {
  const {lineCount, title, notation, legend, settings, values} = model.head
  if (lines.lineCount !== lineCount) throw new RangeError('The text has other lines')
  const byLine = textByLine(text, lines)
  const valueAt = <Value>(number: number): Value => given(values[number]) as Value
  const grounds = model.grounds()
  const {shelves, ...parts} = unpackParts({lines: byLine, values, valueAt}, model)
  rememberLines(lines, {text, model})
  const facts = {
    text,
    lines,
    title,
    notation: {...notation, legend: legend ? new Map(legend) : undefined},
    ...(settings ? {settings} : {}),
    ...(grounds ? {grounds: unpackGrounds(byLine, valueAt, grounds)} : {}),
  }
  const lazy = withParts(facts, {...parts, problems: once(problems)})
  return onShelves(lazy, shelves)
}

type LazyPart = 'parts' | 'units' | 'lists' | 'problems'

function withParts(
  facts: Omit<Curriculum, LazyPart | 'scopes' | 'items' | 'tables' | 'shelves'>,
  parts: {readonly [Part in LazyPart]: () => Curriculum[Part]},
): Omit<Curriculum, 'scopes' | 'items' | 'tables' | 'shelves'> {
  return {
    ...facts,
    get parts() {
      return parts.parts()
    },
    get units() {
      return parts.units()
    },
    get lists() {
      return parts.lists()
    },
    get problems() {
      return parts.problems()
    },
  }
}
