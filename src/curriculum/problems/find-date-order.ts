import type {Day} from '../../calendar/day.ts'
import {isBlank} from '../../notation/is-blank.ts'
import type {Entry, Table} from '../model.ts'
import type {Finding} from './inspection.ts'
import type {Region} from './region.ts'

/** A day in a log that breaks the order which the rest of the log keeps; newest first is an order too. */
export function findDateOrder(region: Region): readonly Finding[] {
  return [...entriesByTable(region)].flatMap(([table, entries]) => {
    const dated = entries.flatMap(entry => {
      const day = entry.date?.value.day
      return day ? [{entry, day}] : []
    })
    const pairs = dated.slice(1).flatMap((later, index) => {
      const earlier = dated[index]
      return earlier ? [{earlier, later}] : []
    })
    const rising = pairs.filter(({earlier, later}) => earlier.day < later.day)
    const falling = pairs.filter(({earlier, later}) => earlier.day > later.day)
    const isOldestFirst = isNumbered(table, entries) || rising.length >= 2 * falling.length
    const isNewestFirst = !isOldestFirst && falling.length >= 2 * rising.length
    const odd = isOldestFirst ? falling : isNewestFirst ? rising : []
    return odd.map(({earlier, later}) => outOfOrder(later.entry, later.day, earlier.day))
  })
}

function entriesByTable({items}: Region): ReadonlyMap<Table, readonly Entry[]> {
  const groups = new Map<Table, Entry[]>()
  for (const item of items()) {
    if (item.kind !== 'entry') continue
    const group = groups.get(item.table)
    if (group) group.push(item)
    else groups.set(item.table, [item])
  }
  return groups
}

/** Rows counted upward are oldest first. */
function isNumbered(table: Table, entries: readonly Entry[]): boolean {
  const column = table.columns.findIndex(({role}) => role === 'number')
  const written = entries.map(({row}) => table.rows[row]?.cells[column]?.plain ?? '')
  const numbers = written.filter(text => !isBlank(text)).map(Number)
  return (
    numbers.length > 1 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  )
}

function outOfOrder(entry: Entry, day: Day, before: Day): Finding {
  const {date, table, row} = entry
  const cell = date?.place.kind === 'cell' ? table.rows[row]?.cells[date.place.column] : undefined
  return {
    rule: 'date-order',
    message: `${day} stands after ${before}, unlike the other days of this table`,
    span: cell?.content ?? entry.span,
  }
}
