import {once} from '../notation/once.ts'
import type {ItemChange} from './contents.ts'
import type {Curriculum, Item, Table} from './model.ts'
import {changeRegister, makeRegister, type Register} from './register.ts'
import type {Scope, Unit} from './scope.ts'
import {type Shelf, shelfOf, withOthers} from './shelf.ts'

/**
 * The scopes, the items and the tables of a curriculum, and what is known of them all, without making more of them than are
 * asked for.
 */
export interface Shelves {
  readonly scopes: Shelf<Scope>
  readonly items: Shelf<Item>
  readonly tables: Shelf<Table>
  /** Of all items, in order. */
  readonly names: () => readonly ItemName[]
  /** Of the items with exactly this title, in order. */
  readonly namesakes: (title: string) => readonly ItemName[]
  readonly register: () => Register
}

/** What an item may be called, and where it stands among the others. */
export interface ItemName extends Pick<Item, 'id' | 'key' | 'title' | 'scope' | 'unit'> {
  readonly position: number
}

const known = new WeakMap<Curriculum, Shelves>()

/** Of any curriculum: where it has none of its own, over what it has. */
export function shelvesOf(curriculum: Curriculum): Shelves {
  const before = curriculum.shelves ?? known.get(curriculum)
  if (before) return before
  const made = makeShelves(curriculum)
  known.set(curriculum, made)
  return made
}

function makeShelves({scopes: all, items, tables, lines}: Curriculum): Shelves {
  const names = once(() => items.map(nameAt))
  const scopes = shelfOf(all, ({line}) => line)
  return {
    scopes,
    items: shelfOf(items, ({line}) => line),
    tables: shelfOf(tables, ({span}) => lines.lineAt(span.start)),
    names,
    namesakes: title => names().filter(name => name.title === title),
    register: once(() => makeRegister({items, tables, scopes})),
  }
}

/** The first item, in document order, that passes a test; `undefined` where none does. No item behind it is made. */
export function firstItem<Kind extends Item>(
  curriculum: Curriculum,
  isMeant: (item: Item) => item is Kind,
): Kind | undefined {
  const {length, at} = shelvesOf(curriculum).items
  for (let position = 0; position < length; position++) {
    const item = at(position)
    if (isMeant(item)) return item
  }
  return undefined
}

/** The scope that holds all others. */
export function rootOf(curriculum: Curriculum): Scope | undefined {
  const {scopes} = shelvesOf(curriculum)
  return scopes.length > 0 ? scopes.at(0) : undefined
}

/** By its number among the units. Throws RangeError where there is none. */
export function unitAt({scopes, register}: Pick<Shelves, 'scopes' | 'register'>, number: number): Unit {
  const scope = scopes.at(register().units[number] ?? -1)
  if (scope.kind !== 'unit') throw new RangeError(`Unit ${number} is none`)
  return scope
}

interface ShelfChanges {
  /** Amended in place: the same ones. */
  readonly scopes?: ReadonlyMap<number, Scope>
  readonly items: ReadonlyMap<number, ItemChange>
  readonly tables: ReadonlyMap<number, Table>
}

const none: ReadonlyMap<number, Scope> = new Map()

/** The shelves when some items and tables have become others, of the same kinds in the same places. */
export function changeShelves(shelves: Shelves, {scopes = none, items, tables}: ShelfChanges): Shelves {
  const others = new Map([...items].map(([position, {is}]) => [position, is]))
  const names = once(() => shelves.names().map(name => nameNow(name, others.get(name.position))))
  return {
    scopes: withOthers(shelves.scopes, scopes),
    items: withOthers(shelves.items, others),
    tables: withOthers(shelves.tables, tables),
    names,
    namesakes: title => {
      const kept = shelves.namesakes(title).filter(({position}) => !others.has(position))
      const named = [...others].map(([position, item]) => nameAt(item, position))
      const both = [...kept, ...named.filter(name => name.title === title)]
      return both.toSorted((a, b) => a.position - b.position)
    },
    register: once(() => changeRegister(shelves.register(), items, shelves.scopes)),
  }
}

function nameNow(name: ItemName, item: Item | undefined): ItemName {
  return item ? nameAt(item, name.position) : name
}

function nameAt({id, key, title, scope, unit}: Item, position: number): ItemName {
  return {id, key, title, scope, unit, position}
}

/** The same curriculum with other items and tables, and with other facts, each made when it is asked for. */
export function onShelves(
  curriculum: Omit<Curriculum, 'scopes' | 'items' | 'tables' | 'shelves'>,
  shelves: Shelves,
  facts: Partial<Curriculum> = {},
): Curriculum {
  return Object.defineProperties({} as Curriculum, {
    ...Object.getOwnPropertyDescriptors(curriculum),
    ...Object.getOwnPropertyDescriptors(facts),
    scopes: {get: shelves.scopes.all, enumerable: true, configurable: true},
    items: {get: shelves.items.all, enumerable: true, configurable: true},
    tables: {get: shelves.tables.all, enumerable: true, configurable: true},
    // Not to be taken along where a copy is made that has other items.
    shelves: {value: shelves, enumerable: false, configurable: true},
  })
}
