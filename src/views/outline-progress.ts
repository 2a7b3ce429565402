import {isDone, isTrackable, statusOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import type {Progress, Tally, UnitProgress} from '../curriculum/progress.ts'
import type {Part, Unit} from '../curriculum/scope.ts'
import {scopePath} from '../curriculum/scope-path.ts'
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
  const sections = tallySections(curriculum.items.filter(item => item.unit === null))
  const isWhole = sumTallies(sections.map(({tally}) => tally)).total === outside.total
  const rows: OutlineRow[] = sections.map(({title, tally}) => ({kind: 'section', title, tally}))
  if (units.length === 0) return isWhole ? rows : [{kind: 'outside', section: null, tally: outside}]
  const only = isWhole && sections.length === 1 ? (sections[0]?.title ?? null) : null
  const summary: OutlineRow = {kind: 'outside', section: only, tally: outside}
  return isWhole && sections.length > 1 ? [summary, ...rows] : [summary]
}

interface SectionTally {
  readonly title: string
  readonly tally: Tally
}

/** By the outermost headings that tell the items apart. */
function tallySections(items: readonly Item[]): SectionTally[] {
  const counted = items.filter(item => isTrackable(item) && statusOf(item) !== 'skipped')
  const paths = counted.map(item => scopePath(item.scope))
  const longest = Math.max(1, ...paths.map(path => path.length))
  for (let depth = 1; ; depth++) {
    const sections = groupByPath(
      counted,
      paths.map(path => path.slice(0, depth)),
    )
    if (sections.length > 1 || depth >= longest) return sections
  }
}

function groupByPath(items: readonly Item[], paths: readonly (readonly string[])[]): SectionTally[] {
  const groups = new Map<string, SectionTally>()
  for (const [index, item] of items.entries()) {
    const path = paths[index] ?? []
    const key = path.join('\n')
    const {tally} = groups.get(key) ?? {tally: {done: 0, total: 0}}
    groups.set(key, {
      title: path.at(-1) ?? '',
      tally: {done: tally.done + (isDone(item) ? 1 : 0), total: tally.total + 1},
    })
  }
  return [...groups.values()]
}
