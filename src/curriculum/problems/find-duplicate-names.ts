import type {Block} from '../../markdown/block.ts'
import {normaliseTitle} from '../../notation/normalise-title.ts'
import type {Item} from '../model.ts'
import type {Unit} from '../scope.ts'
import {unitLabel} from '../scope-path.ts'
import type {Finding, Inspection} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'

/**
 * Rows of one section, boxes of one list and units of one part that are called alike: a command that names one of them
 * cannot tell which is meant, and a row that was copied and not renamed counts twice.
 */
export function findDuplicateNames({curriculum, blocks}: Inspection): readonly Finding[] {
  const {items, units} = curriculum
  const numbered = units.filter(({number}) => number !== null)
  return [
    ...alike(items, placesOf(blocks), nameOfItem).map(([first, second, ...more]): Finding => {
      const rule = first.kind === 'task' ? 'duplicate-task' : 'duplicate-name'
      return {rule, message: message(quoteTitle(first.title), first, more.length), span: second.titleSpan}
    }),
    ...alike(numbered, unit => unit.parent, nameOfUnit).map(([first, second, ...more]): Finding => {
      return {
        rule: 'duplicate-name',
        message: message(unitLabel(first), first, more.length),
        span: second.heading,
      }
    }),
  ]
}

function message(name: string, {line}: {readonly line: number}, more: number): string {
  return `${name} is here ${more === 0 ? 'twice' : `${more + 2} times`}, first in line ${line}`
}

function nameOfItem({kind, title}: Item): string {
  return `${kind} ${normaliseTitle(title) || title}`
}

function nameOfUnit({word, number, lastNumber}: Unit): string {
  return `${word} ${number} ${lastNumber}`
}

/**
 * In what place names must be unique: the scope of a row, the list of a box (nested lists are lists of their own).
 * Other things are called alike by habit: no place.
 */
function placesOf(blocks: readonly Block[]): (item: Item) => unknown {
  const lists = new Map(
    blocks.flatMap(block =>
      block.kind === 'item' && block.box ? [[block.box.start, block.list] as const] : [],
    ),
  )
  return item => {
    if (item.kind === 'concept' || item.kind === 'rating') return item.scope
    const isBox = item.kind === 'task' && item.box.place.kind === 'text'
    return isBox ? lists.get(item.box.place.span.start) : undefined
  }
}

/** Groups of two or more with one name in one place. */
function alike<Thing>(
  things: readonly Thing[],
  placeOf: (thing: Thing) => unknown,
  nameOf: (thing: Thing) => string,
): readonly (readonly [Thing, Thing, ...Thing[]])[] {
  const places = new Map<unknown, Map<string, Thing[]>>()
  for (const thing of things) {
    const place = placeOf(thing)
    if (place === undefined) continue
    const names = places.get(place) ?? new Map<string, Thing[]>()
    places.set(place, names)
    const group = names.get(nameOf(thing))
    if (group) group.push(thing)
    else names.set(nameOf(thing), [thing])
  }
  const groups = [...places.values()].flatMap(names => [...names.values()])
  return groups.flatMap(([first, second, ...more]) =>
    first !== undefined && second !== undefined ? [[first, second, ...more] as const] : [],
  )
}
