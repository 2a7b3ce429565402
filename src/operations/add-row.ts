import {addressOfNew} from '../curriculum/address-of-new.ts'
import type {Concept, Curriculum, Rating, Table} from '../curriculum/model.ts'
import {scaleOfHeader} from '../notation/scale-of-header.ts'
import {writeIn} from '../notation/write-in.ts'
import {writeRating} from '../notation/write-rating.ts'
import {defaultForm} from '../notation/write-status.ts'
import {tableSubject} from './find-subject.ts'
import {insertRow} from './insert-row.ts'
import type {Operation} from './operation.ts'
import {printRowName} from './print-name.ts'
import {refuseTwins, requireName} from './rename-item.ts'
import {scopeSubject} from './subjects.ts'

export interface NewRowItem {
  readonly title: string
  /** The row it comes after; the last one unless told otherwise. */
  readonly after?: Concept | Rating | undefined
}

/** A new concept or skill, untouched, in the form of the other rows. */
export function addRow(curriculum: Curriculum, table: Table, {title: typed, after}: NewRowItem): Operation {
  const title = requireName(typed)
  const kind = table.kind === 'status' ? 'concept' : 'rating'
  refuseTwins(curriculum, {kind, scope: table.scope}, title)
  const row = after?.row ?? table.rows.length - 1
  const cells = table.columns.map((_column, column) => untouchedCell(curriculum, table, {column, title}))
  const place = table.rows[row]?.span.end ?? table.delimiter.end
  const line = curriculum.lines.lineAt(place) + 1
  const subject = tableSubject(curriculum, table)
  return {
    edits: insertRow(curriculum, table, {cells, after: row}),
    changes: [
      {
        item: title,
        ...addressOfNew(curriculum, {scope: table.scope, title, offset: place}),
        field: 'title',
        before: null,
        after: title,
        line,
      },
    ],
    expectations: [{subject, field: 'rows', after: table.rows.length + 1}],
    arrivals: [
      {
        kind,
        title,
        scope: scopeSubject(table.scope),
        status: kind === 'concept' ? 'not-started' : null,
        confidence: null,
        note: null,
      },
    ],
    warnings: [],
    writesText: true,
  }
}

interface CellAt {
  readonly column: number
  readonly title: string
}

function untouchedCell(curriculum: Curriculum, table: Table, {column, title}: CellAt): string {
  switch (table.columns[column]?.role) {
    case 'name':
      return printRowName(title, table, null)
    case 'status':
      return untouchedStatus(curriculum, table)
    case 'rating':
      return untouchedRating(curriculum, table, column)
    case 'number':
      return numberAfter(table, column)
    default:
      return ''
  }
}

/** The menu of the column, else of another table; else how the file says that something was not started. */
function untouchedStatus(curriculum: Curriculum, table: Table): string {
  const concepts = curriculum.items.filter((item): item is Concept => item.kind === 'concept')
  const own = concepts.filter(item => item.table === table)
  const menu = (own.length > 0 ? own : concepts).find(item => item.status.value.isMenu)
  if (menu) return menu.status.raw.slice(0, menu.status.value.markLength)
  const {alphabet, statusForms} = curriculum.notation
  return writeIn(alphabet, statusForms['not-started'] ?? defaultForm('not-started'))
}

function untouchedRating(curriculum: Curriculum, table: Table, column: number): string {
  const rated = curriculum.items.find(
    (item): item is Concept | Rating =>
      (item.kind === 'concept' || item.kind === 'rating') && item.table === table && item.rating !== null,
  )
  const scale = scaleOfHeader(table.columns[column]?.header ?? '') ?? 5
  const like = rated?.rating?.value ?? {style: 'stars' as const, scale}
  return writeIn(curriculum.notation.alphabet, writeRating(null, like))
}

/** One more than in the last row. */
export function numberAfter(table: Table, column: number): string {
  const last = table.rows.at(-1)?.cells[column]?.plain ?? ''
  return /^\d+$/.test(last) ? `${Number(last) + 1}` : ''
}
