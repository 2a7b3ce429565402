import {TrackerError} from '../errors/tracker-error.ts'
import {itemCandidate} from './candidates.ts'
import {findTable, isNearTable, matchTables} from './find-table.ts'
import {indexNames} from './index-names.ts'
import type {Curriculum, Entry, Table} from './model.ts'
import type {Scope} from './scope.ts'

/**
 * The entry at an address: `interview/1`, `article/netflix`, an id or a key. A number is the one written in the row,
 * else the position of the row. `undefined` when the text is not the address of an entry.
 *
 * Throws `scope-not-found` when a log was probably meant, `item-not-found` when the log is named but has no such entry, `item-ambiguous` when it has several.
 */
export function findEntry(curriculum: Curriculum, text: string, inside?: Scope): Entry | undefined {
  const entries = curriculum.items.filter(item => item.kind === 'entry')
  const exact = entries.find(({id, key}) => id === text || key === text)
  if (exact) return exact
  const slash = text.lastIndexOf('/')
  const log = text.slice(0, slash)
  const tables = slash > 0 ? matchTables(curriculum, log, inside) : []
  if (tables.length === 0 && /^[^/]+\/\d+$/.test(text) && isNearTable(curriculum, log, inside))
    findTable(curriculum, log, inside)
  if (tables.length === 0) return undefined
  const rows = entries.filter(({table}) => tables.includes(table))
  const name = text.slice(slash + 1).trim()
  const matches = /^\d+$/.test(name) ? rowsNumbered(rows, tables, name) : rowsCalled(rows, name)
  const [entry, ...others] = matches
  if (entry && others.length === 0) return entry
  const [code, reason] = entry
    ? (['item-ambiguous', `"${text}" names ${matches.length} entries`] as const)
    : (['item-not-found', `"${log}" has no entry ${name}`] as const)
  throw new TrackerError(code, reason, {
    candidates: (entry ? matches : rows.slice(0, mostShown)).map(itemCandidate),
    hint: 'name an entry by its number or its id',
  })
}

const mostShown = 10

function rowsNumbered(rows: readonly Entry[], tables: readonly Table[], name: string): readonly Entry[] {
  return tables.flatMap(table => {
    const own = rows.filter(entry => entry.table === table)
    const column = table.columns.findIndex(({role}) => role === 'number')
    const numbered = own.filter(entry => table.rows[entry.row]?.cells[column]?.plain.trim() === name)
    const [byPosition] = own.slice(Number(name) - 1, Number(name))
    return numbered.length > 0 || !byPosition || name === '0' ? numbered : [byPosition]
  })
}

function rowsCalled(rows: readonly Entry[], name: string): readonly Entry[] {
  return indexNames(rows, ({title}) => ({titles: [title], addresses: []}))(name)?.things ?? []
}
