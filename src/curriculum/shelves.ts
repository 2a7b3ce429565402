import {once} from '../notation/once.ts'
import type {Curriculum, Item, Table} from './model.ts'
import {changeRegister, type ItemChange, makeRegister, type Register} from './register.ts'
import {type Shelf, shelfOf, withOthers} from './shelf.ts'

/** The items and the tables of a curriculum, and what is known of them all, without making more of them than are asked for. */
export interface Shelves {
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

function makeShelves({items, tables, lines}: Curriculum): Shelves {
  const names = once(() => items.map(nameAt))
  return {
    items: shelfOf(items, ({line}) => line),
    tables: shelfOf(tables, ({span}) => lines.lineAt(span.start)),
    names,
    namesakes: title => names().filter(name => name.title === title),
    register: once(() => makeRegister(items, tables)),
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

interface ShelfChanges {
  readonly items: ReadonlyMap<number, ItemChange>
  readonly tables: ReadonlyMap<number, Table>
}

/** The shelves when some items and tables have become others, of the same kinds in the same places. */
export function changeShelves(shelves: Shelves, {items, tables}: ShelfChanges): Shelves {
  const others = new Map([...items].map(([position, {is}]) => [position, is]))
  const names = once(() => shelves.names().map(name => nameNow(name, others.get(name.position))))
  return {
    items: withOthers(shelves.items, others),
    tables: withOthers(shelves.tables, tables),
    names,
    namesakes: title => names().filter(name => name.title === title),
    register: once(() => changeRegister(shelves.register(), [...items.values()])),
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
  curriculum: Omit<Curriculum, 'items' | 'tables' | 'shelves'>,
  shelves: Shelves,
  facts: Partial<Curriculum> = {},
): Curriculum {
  return Object.defineProperties({} as Curriculum, {
    ...Object.getOwnPropertyDescriptors(curriculum),
    ...Object.getOwnPropertyDescriptors(facts),
    items: {get: shelves.items.all, enumerable: true, configurable: true},
    tables: {get: shelves.tables.all, enumerable: true, configurable: true},
    // Not to be taken along where a copy is made that has other items.
    shelves: {value: shelves, enumerable: false, configurable: true},
  })
}
