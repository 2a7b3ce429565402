import {tableTitle} from './find-table.ts'
import {itemsOfTable} from './items-of-table.ts'
import type {Curriculum, Table} from './model.ts'
import {shelvesOf} from './shelves.ts'
import {surveyItems} from './survey-items.ts'

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
  const {tables, register} = shelvesOf(curriculum)
  const logs = register().logs.map(tables.at)
  return {
    logs: logs.map(table => ({title: tableTitle(curriculum, table), entries: filledIn(curriculum, table)})),
    skills: measureSkills(curriculum),
  }
}

function filledIn(curriculum: Curriculum, table: Table): number {
  return itemsOfTable(curriculum, table).filter(({item}) => item.kind === 'entry' && item.isFilled).length
}

function measureSkills(curriculum: Curriculum): SkillRecord {
  const ratings = surveyItems(curriculum).ratings.map(({rating}) => rating.value)
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
