import {tableWord} from '../../curriculum/find-table.ts'
import type {ColumnRole, Concept, Curriculum, Entry, Rating, Table} from '../../curriculum/model.ts'
import {describeItem} from './describe-item.ts'
import {knownValues} from './known-values.ts'
import {type Suggestion, suggestion} from './suggestion.ts'
import {isTypeable} from './typeable.ts'

type RowItem = Concept | Entry | Rating

/** The columns of one row, each with what stands there. */
export function suggestRowColumns({table, row}: RowItem): readonly Suggestion[] {
  return table.columns.flatMap(({header}, column) =>
    isTypeable(header) ? [suggestion(header, table.rows[row]?.cells[column]?.plain.trim() || 'blank')] : [],
  )
}

/** What a cell of a column may become: what its role takes, else what stands in the column already. */
export function suggestCells(table: Table, column: number): readonly Suggestion[] {
  const role = table.columns[column]?.role
  const known = role === undefined ? undefined : wordOf[role]
  if (known !== undefined) return knownValues[known]?.('') ?? []
  if (role === 'note' || role === 'number') return []
  const written = table.rows.map(({cells}) => cells[column]?.plain ?? '')
  return [...new Set(written)].filter(isTypeable).map(text => suggestion(text))
}

/** The word of the manuals that stands for the values of such a column. */
const wordOf: Partial<Record<ColumnRole, string>> = {status: 'S', date: 'DAY', rating: 'N'}

/** Entries of logs as `set --in` takes them: `interview/1`. */
export function suggestEntries(curriculum: Curriculum): readonly Suggestion[] {
  const entries = curriculum.items.filter(item => item.kind === 'entry')
  return curriculum.tables.flatMap(table => {
    const word = table.kind === 'log' ? tableWord(curriculum, table) : ''
    if (!isTypeable(word)) return []
    const own = entries.filter(entry => entry.table === table)
    return own.map((entry, index) => {
      const address = `${word}/${numberOf(entry) ?? index + 1}`
      return suggestion(address, [entry.title, describeItem(entry)].join(', '))
    })
  })
}

/** The number that is written in a row. */
function numberOf({table, row}: Entry): string | undefined {
  const column = table.columns.findIndex(({role}) => role === 'number')
  const text = table.rows[row]?.cells[column]?.plain.trim() ?? ''
  return /^\d+$/.test(text) ? text : undefined
}
