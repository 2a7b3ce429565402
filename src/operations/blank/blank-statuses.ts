import type {Curriculum, Table} from '../../curriculum/model.ts'
import {rolesOfHeader} from '../../notation/column-role.ts'
import {isBlank} from '../../notation/is-blank.ts'
import {readStatus} from '../../notation/read-status.ts'
import type {Status} from '../../notation/readings.ts'
import {writeStatusLike} from '../../notation/write-status-like.ts'
import {statusForm} from '../status-form.ts'
import type {ColumnCells} from './blank-column.ts'
import {commonest} from './commonest.ts'

/** The column's menu where it still has one, else what rows not started have, else the like of what is there. */
export function blankStatuses(
  curriculum: Curriculum,
  table: Table,
  cells: ColumnCells,
): readonly (string | undefined)[] {
  const marks = readMarks(table, cells)
  const untouched = untouchedMark(curriculum, table, {cells, marks})
  const open = marks.filter(({status, isMenu}) => status === 'not-started' && !isMenu)
  const haveRemarks = open.some(({mark, raw}) => raw.slice(mark.length).trim() !== '')
  return marks.map(({status, raw, mark}) => {
    if (status === 'not-started') return undefined
    const remark = raw.slice(mark.length)
    return haveRemarks || holdsBox(remark) ? untouched + withoutTicks(remark) : untouched
  })
}

interface Mark {
  readonly raw: string
  readonly status: Status
  readonly mark: string
  readonly isMenu: boolean
}

/** The column of statuses as the model has it, with the file's legend; others by their signs. */
function readMarks(table: Table, {column, items, raws}: ColumnCells): readonly Mark[] {
  const isOwn = table.columns[column]?.role === 'status'
  return raws.map((raw, index) => {
    const item = items[index]
    if (isOwn && item?.kind === 'concept') {
      const {status, isMenu, markLength} = item.status.value
      return {raw, status, isMenu, mark: raw.slice(0, markLength)}
    }
    const {status, isMenu, length} = readStatus(raw) ?? {status: 'not-started', isMenu: false, length: 0}
    return {raw, status, isMenu, mark: raw.slice(0, length)}
  })
}

interface MarkedCells {
  readonly cells: ColumnCells
  readonly marks: readonly Mark[]
}

function untouchedMark(curriculum: Curriculum, table: Table, {cells, marks}: MarkedCells): string {
  const menu = marks.find(({isMenu}) => isMenu)?.mark
  if (menu !== undefined) return menu
  const isNamed = rolesOfHeader(table.columns[cells.column]?.header ?? '').includes('status')
  const open = marks.filter(
    ({status, mark, raw}) => status === 'not-started' && (mark !== '' || isBlank(raw)),
  )
  const used = commonest(
    open.map(({mark, raw}) => (isBlank(raw) ? raw : mark)).filter(mark => isNamed || mark !== ''),
  )
  if (used !== undefined) return used
  const inFile = curriculum.notation.statusForms['not-started']
  const like = inFile ?? writeStatusLike('not-started', marks[0]?.mark ?? '')
  if (like !== undefined) return like
  const concept = cells.items.find(item => item.kind === 'concept')
  return concept ? statusForm(curriculum, concept, 'not-started') : '⬜'
}

function holdsBox(remark: string): boolean {
  return /\[[ xX]\]|[☐☑☒]/u.test(remark)
}

/** Several boxes in one cell are all unticked. */
function withoutTicks(remark: string): string {
  return remark.replace(/\[[xX]\]/g, '[ ]').replace(/[☑☒]/gu, '☐')
}
