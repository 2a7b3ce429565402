import {
  type Curriculum,
  type Item,
  markItems,
  noteItem,
  type Operation,
  rateItems,
  resetItems,
  startItems,
  tickItems,
} from '../../src/library/index.ts'
import {day} from '../calendar/day.ts'

const today = day('2025-11-10')

/** What may be asked of an item; most items refuse some of it. */
export const itemVerbs: Readonly<Record<string, (curriculum: Curriculum, item: Item) => Operation>> = {
  mark: (curriculum, item) => markItems(curriculum, [item], {status: 'done', today}),
  'mark with everything': (curriculum, item) =>
    markItems(curriculum, [item], {
      status: 'done',
      confidence: {kind: 'set', value: 4},
      note: {text: 'a | b_c *d* <e> [f](g) `h` $& https://x.y/z_z', append: false},
      today,
    }),
  skip: (curriculum, item) => markItems(curriculum, [item], {status: 'skipped', today}),
  start: (curriculum, item) => startItems(curriculum, [item], today),
  reset: (curriculum, item) => resetItems(curriculum, [item]),
  rate: (curriculum, item) => rateItems(curriculum, [item], {rating: {kind: 'set', value: 3}}),
  note: (curriculum, item) => noteItem(curriculum, item, {text: 'read it again', append: true}),
  tick: (curriculum, item) => tickItems(curriculum, [item], true),
  untick: (curriculum, item) => tickItems(curriculum, [item], false),
}
