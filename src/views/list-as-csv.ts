import {valuesOf} from './column-values.ts'
import {columnNames} from './list-columns.ts'
import type {Listing} from './listing.ts'
import {printCsv} from './print-csv.ts'

/** For a spreadsheet; what the groups have in common is the first column. */
export function listAsCsv({groups, isGrouped, columns}: Listing): string {
  const names = columns ?? columnNames
  const rows = groups.flatMap(({title, items}) =>
    items.map(item => [...(isGrouped ? [title] : []), ...valuesOf(item, names)]),
  )
  return printCsv([...(isGrouped ? ['group'] : []), ...names], rows)
}
