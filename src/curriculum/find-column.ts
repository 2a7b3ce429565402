import {TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {meantAmong} from './meant-among.ts'
import type {Table} from './model.ts'

/** The column of a table by its header, shortened where that is unique. Throws `usage`, naming the columns. */
export function findColumn(table: Table, text: string): number {
  const wanted = normaliseTitle(text)
  const headers = table.columns.map(column => normaliseTitle(column.header))
  for (const matches of [isSame, startsWith, contains]) {
    const found = headers.flatMap((header, index) => (matches(header, wanted) ? [index] : []))
    const [first] = found
    if (found.length === 1 && first !== undefined) return first
    if (found.length > 1) throw unclear(table, text, 'could be several columns')
  }
  const meant = meantAmong(
    text,
    table.columns.map(column => column.header),
  )
  throw unclear(table, text, `is no column of this table${meant}`)
}

function isSame(header: string, wanted: string): boolean {
  return header === wanted
}

function startsWith(header: string, wanted: string): boolean {
  return wanted !== '' && header.startsWith(wanted)
}

function contains(header: string, wanted: string): boolean {
  return wanted !== '' && header.includes(wanted)
}

function unclear({columns}: Table, text: string, problem: string): TrackerError {
  const names = columns.map(column => column.header)
  return new TrackerError('usage', `"${text}" ${problem}`, {
    hint: `its columns: ${names.map(name => `"${name}"`).join(', ')}`,
  })
}
