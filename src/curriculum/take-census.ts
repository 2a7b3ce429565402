import type {Status} from '../notation/readings.ts'
import type {Aim} from './find-aims.ts'
import {statusOf} from './item-facts.ts'
import type {Curriculum, Item} from './model.ts'
import type {TallyKind} from './progress.ts'
import type {Unit} from './scope.ts'

/** How many of one kind have come how far. */
export type Counts = Readonly<Record<Status, number>>

/** All that is counted in one unit, or outside them. */
export type Census = Readonly<Record<TallyKind, Counts>>

type MutableCensus = Record<TallyKind, Record<Status, number>>

/** Counts every unit, and under `null` what no unit holds, in one pass. */
export function takeCensus(curriculum: Curriculum, aims: readonly Aim[]): ReadonlyMap<Unit | null, Census> {
  const censuses = new Map<Unit | null, MutableCensus>([[null, emptyCensus()]])
  for (const unit of curriculum.units) censuses.set(unit, emptyCensus())
  const censusOf = (unit: Unit | null): MutableCensus => {
    const census = censuses.get(unit) ?? emptyCensus()
    censuses.set(unit, census)
    return census
  }
  for (const item of curriculum.items) {
    const kind = tallyKindOf(item)
    const status = statusOf(item)
    if (kind !== null && status !== null) censusOf(item.unit)[kind][status]++
  }
  for (const aim of aims) {
    const {interviews} = censusOf(aim.unit)
    interviews.done += aim.done
    interviews['not-started'] += aim.total - aim.done
  }
  return censuses
}

function tallyKindOf(item: Item): TallyKind | null {
  switch (item.kind) {
    case 'concept':
      return 'concepts'
    case 'task':
      return 'tasks'
    case 'question':
      return 'questions'
    case 'entry':
    case 'field':
    case 'rating':
    case 'slot':
      return null
  }
}

function emptyCensus(): MutableCensus {
  return {concepts: noCounts(), tasks: noCounts(), questions: noCounts(), interviews: noCounts()}
}

function noCounts(): Record<Status, number> {
  return {'not-started': 0, 'in-progress': 0, done: 0, skipped: 0}
}
