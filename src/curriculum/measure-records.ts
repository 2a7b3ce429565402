import {tableTitle} from './find-table.ts'
import type {Curriculum, Table} from './model.ts'

/** What is kept up beside the completion, and counts for nothing in it. */
export interface Records {
  /** Log tables with the number of their filled entries. */
  readonly logs: readonly {readonly title: string; readonly entries: number}[]
  readonly skills: SkillRecord
}

export interface SkillRecord {
  readonly rated: number
  readonly total: number
  /** Of the rated ones, rounded to a tenth; `null` where none is, or their scales differ. */
  readonly average: number | null
  readonly scale: number | null
}

export function measureRecords(curriculum: Curriculum): Records {
  const logs = curriculum.tables.filter(table => table.kind === 'log')
  return {
    logs: logs.map(table => ({title: tableTitle(curriculum, table), entries: filledIn(curriculum, table)})),
    skills: measureSkills(curriculum),
  }
}

function filledIn({items}: Curriculum, table: Table): number {
  return items.filter(item => item.kind === 'entry' && item.table === table && item.isFilled).length
}

function measureSkills({items}: Curriculum): SkillRecord {
  const ratings = items.flatMap(item => (item.kind === 'rating' ? [item.rating.value] : []))
  const values = ratings.flatMap(({value}) => (value === null ? [] : [value]))
  const [scale, ...others] = new Set(ratings.map(rating => rating.scale))
  const isComparable = scale !== undefined && others.length === 0
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    rated: values.length,
    total: ratings.length,
    average: isComparable && values.length > 0 ? Math.round((sum * 10) / values.length) / 10 : null,
    scale: isComparable ? scale : null,
  }
}
