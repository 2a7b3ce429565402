import {findTable, matchTables} from '../curriculum/find-table.ts'
import type {Curriculum, Table} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import type {Scope} from '../curriculum/scope.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'

/** The bare words of `log`: those before the first `COLUMN=VALUE` name the table. */
export interface LogWords {
  readonly table: readonly string[]
  readonly values: readonly (readonly [column: string, value: string])[]
}

/** Throws TrackerError `usage` for a word behind a value that is none itself. */
export function readLogWords(operands: readonly string[]): LogWords {
  const first = operands.findIndex(word => word.includes('='))
  const [table, rest] = first < 0 ? [operands, []] : [operands.slice(0, first), operands.slice(first)]
  return {table, values: rest.map(readValue)}
}

function readValue(word: string): readonly [string, string] {
  const equals = word.indexOf('=')
  if (equals > 0) return [word.slice(0, equals), word.slice(equals + 1)]
  throw refuseWord(word)
}

/** All words together are tried as one name, then the first alone, to tell what is wrong with the others. */
export function findLogTable(
  curriculum: Curriculum,
  words: LogWords['table'],
  inside: Scope | undefined,
): Table {
  const [first = '', second] = words
  const whole = words.join(' ')
  const isFirstOnly =
    second !== undefined &&
    matchTables(curriculum, whole, inside).length === 0 &&
    matchTables(curriculum, first, inside).length > 0
  if (isFirstOnly) throw refuseWord(second, matchTables(curriculum, first, inside)[0])
  return findTable(curriculum, whole, inside)
}

function refuseWord(word: string, table?: Table): TrackerError {
  const isHeader = table?.columns.some(({header}) => normaliseTitle(header) === normaliseTitle(word))
  const example = isHeader
    ? `${quoteWord(word)}=VALUE`
    : `COLUMN=${quoteWord(word)}, or --COLUMN ${quoteWord(word)}`
  return new TrackerError('usage', `"${word}" is not COLUMN=VALUE, and stands where one should`, {
    hint: `try: ${example}`,
  })
}
