import {findColumn} from '../../curriculum/find-column.ts'
import {findTable, tableTitle, tableWord} from '../../curriculum/find-table.ts'
import type {Curriculum, Table} from '../../curriculum/model.ts'
import {describeScope} from '../../curriculum/scope-path.ts'
import {slugTitle} from '../../notation/slug-title.ts'
import {suggestCells} from './suggest-cells.ts'
import type {Suggestion} from './suggestion.ts'
import {isTypeable} from './typeable.ts'

/** Tables that entries are kept in, by their word (`interview`), the title of their counter, and their place. */
export function suggestTables(curriculum: Curriculum): readonly Suggestion[] {
  const tables = curriculum.tables.filter(({kind}) => kind === 'log')
  return tables.map(table => {
    const title = tableTitle(curriculum, table)
    const names = [tableWord(curriculum, table), title, table.scope.title].filter(isTypeable)
    const rows = `${table.rows.length} ${table.rows.length === 1 ? 'row' : 'rows'}`
    return {
      forms: names.map(name => ({name, value: name})),
      about: [title, describeScope(table.scope), rows].filter(part => part !== '').join(', '),
      isPreferred: false,
    }
  })
}

/** `Platform=` of the table that was named, and behind the sign what may stand there: `Platform=Pramp`. */
export function suggestColumns(curriculum: Curriculum, table: string, typed: string): readonly Suggestion[] {
  const [, column] = /^([^=]+)=/.exec(typed) ?? []
  if (column !== undefined) {
    return suggestColumnValues(curriculum, table, column).map(({forms, about, isPreferred}) => ({
      forms: forms.map(({name, value}) => ({name: `${column}=${name}`, value: `${column}=${value}`})),
      ...{about, isPreferred},
    }))
  }
  return headersOf(curriculum, table).map(header => ({
    forms: [{name: header, value: `${header}=`}],
    about: 'column',
    isPreferred: false,
  }))
}

/** `--platform` of the table that was named. */
export function suggestColumnOptions(curriculum: Curriculum, table: string): readonly Suggestion[] {
  return headersOf(curriculum, table).flatMap(header => {
    const slug = slugTitle(header)
    const name = `--${slug}`
    return slug === '' ? [] : [{forms: [{name, value: name}], about: `column ${header}`, isPreferred: true}]
  })
}

/** What a column of the table that was named may be given. */
export function suggestColumnValues(
  curriculum: Curriculum,
  name: string,
  column: string,
): readonly Suggestion[] {
  const table = findTable(curriculum, name)
  return suggestCells(table, findColumn(table, column))
}

function headersOf(curriculum: Curriculum, name: string): readonly string[] {
  const table: Table = findTable(curriculum, name)
  return table.columns.map(({header}) => header).filter(isTypeable)
}
