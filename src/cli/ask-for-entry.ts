import type {Day} from '../calendar/day.ts'
import {narrowScope} from '../curriculum/find-scope.ts'
import {tableTitle, tableWord} from '../curriculum/find-table.ts'
import type {Curriculum, Table} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import type {Scope} from '../curriculum/scope.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {logEntry} from '../operations/log-entry.ts'
import {requireOneLine} from '../operations/person-text.ts'
import {findLogTable, type LogWords} from './log-words.ts'
import {openTracker} from './open-tracker.ts'
import {askInTurn, type NoAnswers} from './prompts/ask-in-turn.ts'
import {personToAsk} from './prompts/person-to-ask.ts'
import type {Question} from './prompts/question.ts'
import {whyNot} from './prompts/why-not.ts'
import {readToday} from './read-today.ts'
import type {Shell} from './run-command.ts'

/** TABLE and its columns one by one. Throws TrackerError `usage` where nobody can be asked, naming the columns. */
export async function askForEntry(
  shell: Shell,
  {table: words}: LogWords,
  within: readonly string[],
): Promise<LogWords | NoAnswers> {
  const {curriculum} = await openTracker(shell, 'writing')
  const today = readToday(shell.context)
  const inside = narrowScope(curriculum, within)
  const named = words.length > 0 ? findLogTable(curriculum, words, inside) : undefined
  const ask = personToAsk(shell)
  if (!ask) throw refuseMissing(curriculum, named, inside)
  const tables = named ? [named] : logTables(curriculum, inside)
  if (tables.length === 0) throw refuseMissing(curriculum, named, inside)
  const isChosen = tables.length === 1
  const answers = await askInTurn(ask, given => {
    const [choice, ...typed] = isChosen ? ['0', ...given] : given
    const table = tables[Number(choice)]
    if (choice === undefined || !table) return tableQuestion(curriculum, tables)
    return columnQuestion(curriculum, table, {typed, today})
  })
  if (typeof answers === 'string') return answers
  const [choice, ...typed] = isChosen ? ['0', ...answers] : answers
  const table = tables[Number(choice)]
  if (!table) throw refuseMissing(curriculum, named, inside)
  return {table: named ? words : [tableWord(curriculum, table)], values: valuesOf(table, typed)}
}

function logTables({tables}: Curriculum, inside: Scope | undefined): readonly Table[] {
  return tables.filter(table => table.kind === 'log' && (!inside || isWithin(table.scope, inside)))
}

function refuseMissing(
  curriculum: Curriculum,
  table: Table | undefined,
  inside: Scope | undefined,
): TrackerError {
  const logs = logTables(curriculum, inside).map(each => quoteWord(tableWord(curriculum, each)))
  if (!table) {
    const which = logs.length === 0 ? 'this document has none' : `there are ${logs.join(', ')}`
    return new TrackerError('usage', `log needs a TABLE: ${which}`, {hint: 'see: tracker log --help'})
  }
  const columns = columnsToFill(table)
  const names = columns.map(({header, role}) => (role === 'date' ? `${header} (today)` : header))
  const option = columns.find(({role}) => role !== 'date')?.header ?? 'COLUMN'
  return new TrackerError(
    'usage',
    `log needs values for "${tableTitle(curriculum, table)}": ${names.join(', ')}`,
    {hint: `try: tracker log ${quoteWord(tableWord(curriculum, table))} ${quoteWord(option)}=VALUE`},
  )
}

function columnsToFill(table: Table): readonly Table['columns'][number][] {
  return table.columns.filter(({role}) => role !== 'number')
}

function tableQuestion(curriculum: Curriculum, tables: readonly Table[]): Question {
  const choices = tables.map((table, index) => ({
    value: `${index}`,
    label: tableTitle(curriculum, table),
    hint: table.columns.map(({header}) => header).join(', '),
  }))
  return {kind: 'choice', message: 'Which log?', choices}
}

interface Typing {
  readonly typed: readonly string[]
  readonly today: Day
}

function columnQuestion(curriculum: Curriculum, table: Table, {typed, today}: Typing): Question | undefined {
  const column = columnsToFill(table)[typed.length]
  if (!column) return undefined
  return {
    kind: 'text',
    message: typed.length === 0 ? `${tableTitle(curriculum, table)}: ${column.header}` : column.header,
    initial: column.role === 'date' ? today : usualValue(curriculum, table, column),
    check: answer => {
      const values = valuesOf(table, [...typed, answer])
      return whyNot(
        () => ({subjects: [], operation: logEntry(curriculum, table, {values, today})}),
        curriculum,
        today,
      )
    },
  }
}

/** What stands in the row that is next, if it was begun; else what the last entry had, where that may well repeat. */
function usualValue(curriculum: Curriculum, table: Table, {header, role}: Table['columns'][number]): string {
  const entries = curriculum.items.filter(item => item.kind === 'entry').filter(item => item.table === table)
  const column = table.columns.findIndex(each => each.header === header)
  const plainOf = (row: number | undefined): string =>
    row === undefined ? '' : (table.rows[row]?.cells[column]?.plain ?? '')
  const begun = entries.find(entry => !entry.isFilled)?.row
  const isOwn = role === 'note' || role === 'name' || /^https?:/.test(plainOf(entries.at(-1)?.row))
  const last = isOwn ? undefined : entries.findLast(entry => entry.isFilled)?.row
  return typeable(plainOf(begun) || plainOf(last))
}

/** Only what a person could have typed is put before them. */
function typeable(text: string): string {
  try {
    return requireOneLine(text, 'value')
  } catch {
    return ''
  }
}

/** Answers left empty are no values. */
function valuesOf(table: Table, typed: readonly string[]): LogWords['values'] {
  return columnsToFill(table)
    .map(({header}, index): readonly [string, string] => [header, typed[index] ?? ''])
    .filter(([, value]) => value.trim() !== '')
}
