import {noUnit} from '../curriculum/contents.ts'
import {isDone, isTrackable, statusOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import type {Progress, Tally, UnitProgress} from '../curriculum/progress.ts'
import type {Part, Unit} from '../curriculum/scope.ts'
import {scopePath} from '../curriculum/scope-path.ts'
import {itemsOfRuns, runsOf} from '../curriculum/survey-items.ts'
import {sumTallies} from '../curriculum/tally.ts'
import type {Status} from '../notation/readings.ts'

/** A row of the status screen. */
export type OutlineRow =
  | {readonly kind: 'part'; readonly title: string; readonly tally: Tally}
  | {readonly kind: 'unit'; readonly unit: Unit; readonly status: Status; readonly tally: Tally}
  | {readonly kind: 'section'; readonly title: string; readonly tally: Tally}
  /** What no unit holds, together. */
  | {readonly kind: 'outside'; readonly section: string | null; readonly tally: Tally}
  /** Several units of one status in one row. */
  | ({readonly kind: 'run'; readonly first: Unit; readonly last: Unit; readonly count: number} & RunState)

interface RunState {
  readonly status: Status
  readonly tally: Tally
}

/** All parts and units with what they hold, then what is outside them, as rows in the order of the document. */
export function outlineProgress(curriculum: Curriculum, progress: Progress): OutlineRow[] {
  const rows: OutlineRow[] = []
  let before: Part | null = null
  for (const each of progress.units) {
    if (each.part !== null && each.part !== before) {
      const {title} = each.part
      rows.push({
        kind: 'part',
        title,
        tally: sumTallies(progress.units.filter(({part}) => part === each.part)),
      })
    }
    before = each.part
    rows.push(unitRow(each))
  }
  return [...rows, ...outsideRows(curriculum, progress)]
}

function unitRow({unit, status, done, total}: UnitProgress): OutlineRow {
  return {kind: 'unit', unit, status, tally: {done, total}}
}

function outsideRows(curriculum: Curriculum, {outside, units}: Progress): OutlineRow[] {
  if (outside.total === 0) return []
  const runs = runsOf(curriculum, ({unit, census}) => census !== null && unit === noUnit)
  const sections = tallySections(itemsOfRuns(curriculum, runs).filter(isCounted))
  const isWhole = sumTallies(sections.map(({tally}) => tally)).total === outside.total
  const rows: OutlineRow[] = sections.map(({title, tally}) => ({kind: 'section', title, tally}))
  // Without any heading there is nothing to tell apart.
  if (units.length === 0 && sections.length === 1 && sections[0]?.title === '') return []
  if (units.length === 0) return isWhole ? rows : [{kind: 'outside', section: null, tally: outside}]
  const only = isWhole && sections.length === 1 ? (sections[0]?.title ?? null) : null
  const summary: OutlineRow = {kind: 'outside', section: only, tally: outside}
  return isWhole && sections.length > 1 ? [summary, ...rows] : [summary]
}

interface SectionTally {
  readonly title: string
  readonly tally: Tally
}

function isCounted(item: Item): boolean {
  return isTrackable(item) && statusOf(item) !== 'skipped'
}

/** Rows that a section may be divided into; of more, a reader would rather have none. */
const mostInside = 40
/** Of so few rows one that holds most leaves little to see. */
const fewest = 6

/**
 * By the outermost headings that tell the items apart. One that holds nearly everything tells little: what is inside
 * it stands in its place.
 */
function tallySections(items: readonly Item[], depth = 1): SectionTally[] {
  const groups = [...groupByPath(items, depth).values()]
  const isDeepest = items.every(item => scopePath(item.scope).length <= depth)
  const [only] = groups
  if (only && groups.length === 1) return isDeepest ? [tallyOf(only, depth)] : tallySections(items, depth + 1)
  return groups.flatMap(group => {
    const holdsMost = group.length * 3 > items.length * 2 && groups.length <= fewest
    const inside = holdsMost ? tallySections(group, depth + 1) : []
    return inside.length > 1 && inside.length <= mostInside ? inside : [tallyOf(group, depth)]
  })
}

function groupByPath(items: readonly Item[], depth: number): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = scopePath(item.scope).slice(0, depth).join('\n')
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function tallyOf(items: readonly Item[], depth: number): SectionTally {
  const path = items[0] ? scopePath(items[0].scope).slice(0, depth) : []
  return {title: path.at(-1) ?? '', tally: {done: items.filter(isDone).length, total: items.length}}
}
