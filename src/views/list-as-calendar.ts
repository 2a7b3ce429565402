import type {Day} from '../calendar/day.ts'
import {dayFromEpoch, daysSinceEpoch} from '../calendar/days-since-epoch.ts'
import {dateOf, statusOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {type PlannedUnit, planCalendar} from '../curriculum/plan-calendar.ts'
import type {Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import {slugTitle} from '../notation/slug-title.ts'
import {type CalendarEvent, printCalendar} from './print-calendar.ts'

/**
 * A calendar of what is planned: each unit on its days, counted from the start, and the next review; of some items
 * only the units that hold any. `null` when nothing has a day.
 */
export function listAsCalendar(curriculum: Curriculum, items: readonly Item[], today: Day): string | null {
  const name = repairText(curriculum.title ?? 'Tracker')
  const domain = `${slugTitle(name) || 'tracker'}@tracker-md`
  const isWhole = items.length === curriculum.items.length
  const units = planCalendar(curriculum).flatMap(planned => {
    const own = items.filter(({unit}) => unit === planned.unit)
    return own.length > 0 || isWhole ? [unitEvent(planned, own, domain)] : []
  })
  const events = [...units, ...items.flatMap(item => reviewEvent(item, name, domain))]
  return events.length === 0 ? null : printCalendar({name, today, events})
}

function unitEvent({unit, first, last}: PlannedUnit, items: readonly Item[], domain: string): CalendarEvent {
  return {
    uid: `${unit.id}.${domain}`,
    first,
    end: dayAfter(last),
    summary: repairText(unit.title),
    description: items.flatMap(describe),
  }
}

/** By its key, since a document may name several. */
function reviewEvent(item: Item, name: string, domain: string): readonly CalendarEvent[] {
  const day = item.kind === 'field' && item.role === 'next-review' ? dateOf(item) : null
  if (day === null) return []
  const summary = `${repairText(item.title)}: ${name}`
  return [{uid: `${item.key}.${domain}`, first: day, end: dayAfter(day), summary, description: []}]
}

function dayAfter(day: Day): Day | null {
  return dayFromEpoch(daysSinceEpoch(day) + 1) ?? null
}

const boxes: Readonly<Record<Status, string>> = {
  'not-started': '[ ]',
  'in-progress': '[~]',
  done: '[x]',
  skipped: '[-]',
}

function describe(item: Item): readonly string[] {
  const status = statusOf(item)
  return status === null ? [] : [`${boxes[status]} ${repairText(item.title)}`]
}
