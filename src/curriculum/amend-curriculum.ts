import {changedLine} from '../markdown/changed-line.ts'
import {detectAlphabet, tellSameAlphabet} from '../notation/detect-alphabet.ts'
import type {LineChange} from '../source/line-changes.ts'
import {type Span, sliceSpan} from '../source/span.ts'
import {amendBox} from './amend-box.ts'
import {amendField} from './amend-field.ts'
import {amendHeading} from './amend-heading.ts'
import {amendRowOf, amendTables} from './amend-table.ts'
import type {AmendedFrom} from './amended-from.ts'
import type {Amending} from './amending.ts'
import {relinkCounters} from './link-counters.ts'
import {countMarks, hasEqualMarks} from './mark-counts.ts'
import {markReader} from './mark-reader.ts'
import type {Curriculum, Field, Grounds, Item, Table} from './model.ts'
import type {Problem} from './problem.ts'
import {readNotation} from './read-notation.ts'
import type {Reading} from './reading.ts'
import {noSettings} from './settings.ts'
import {changeShelves, onShelves, type Shelves, shelvesOf} from './shelves.ts'
import {unknownReporter} from './unknown-reporter.ts'

export interface CarriedOver {
  readonly known: Curriculum
  /** The same, carried over to the new text; it becomes part of what is given. */
  readonly carried: Curriculum
  readonly changes: readonly LineChange[]
}

export interface AmendedCurriculum {
  readonly curriculum: Curriculum
  readonly origin: AmendedFrom
}

/**
 * What reading the new text would give, worked out from what is known of the old one and from the lines that changed alone;
 * `undefined` wherever anything else could follow from them.
 *
 * Lines that are read by themselves: rows of tables, boxes, values behind bold labels, headings of units whose marks change.
 * What holds for the whole document - which signs it explains, how it writes dates, which headers stand over marks - has to
 * be the same with the old line as with the new one.
 */
export function amendCurriculum({known, carried, changes}: CarriedOver): AmendedCurriculum | undefined {
  const {grounds, notation} = known
  if (!grounds || known.settings?.units) return undefined
  const [old, now] = (['was', 'is'] as const).map(side => textIn({known, carried, changes}, side))
  if (!tellSameAlphabet(old ?? '', now ?? '') && detectAlphabet(carried.text) !== notation.alphabet)
    return undefined
  const amending = startAmending(known, grounds, carried)
  for (const change of changes) {
    const line = changedLine(known.text, carried.text, change)
    const isRead =
      line &&
      !dateOrBlank.test(line.old) &&
      !dateOrBlank.test(line.now) &&
      (amendRowOf(amending, line) ||
        amendBox(amending, line) ||
        amendHeading(amending, line) ||
        amendField(amending, line))
    if (!isRead) return undefined
  }
  const tables = amendTables(amending)
  return tables && joinAmended(amending, tables)
}

/** The lines that changed, as they were or as they are. */
function textIn({known, carried, changes}: CarriedOver, side: 'was' | 'is'): string {
  const {text} = side === 'was' ? known : carried
  return changes.map(change => sliceSpan(text, change[side])).join('\n')
}

function joinAmended(amending: Amending, tables: ReadonlyMap<number, Table>): AmendedCurriculum {
  const {known, carried, grounds, reading, items, units} = amending
  linkAmended(amending, tables)
  const scopes = new Map([...units].map(([position, {is}]) => [position, is] as const))
  const shelves = changeShelves(carried.shelves, {scopes, items, tables})
  const {marks} = shelves.register()
  const counted = hasEqualMarks(marks) ? countMarks(shelves.items.all()) : marks
  const reported = joinReports(amending)
  const curriculum = onShelves(carried.curriculum, shelves, {
    notation: readNotation(reading, grounds.declaredForms, counted),
    problems: reported,
    grounds: {...grounds, reported},
  })
  const changed = [...tables].map(
    ([index, is]) => [index, {was: known.shelves.tables.at(index), is}] as const,
  )
  return {curriculum, origin: {known: known.curriculum, items, tables: new Map(changed), scopes: units}}
}

/** Which field counts which table, where fields or tables have changed. */
function linkAmended({known, carried, items}: Amending, tables: ReadonlyMap<number, Table>): void {
  const {fields, logs} = carried.shelves.register()
  if (logs.length === 0) return
  const logTables = logs.map(index => tables.get(index) ?? carried.shelves.tables.at(index))
  const before = fields.map(position => items.get(position)?.is ?? carried.shelves.items.at(position))
  const linked = relinkCounters(before.filter(isField), logTables)
  for (const [index, is] of linked.entries()) {
    const position = fields[index] ?? -1
    if (is !== before[index]) items.set(position, {was: known.shelves.items.at(position), is})
  }
}

function isField(item: Item): item is Field {
  return item.kind === 'field'
}

function startAmending(known: Curriculum, grounds: Grounds, carried: Curriculum): Amending {
  const reports: Problem[] = []
  return {
    known: {curriculum: known, shelves: shelvesOf(known)},
    carried: {curriculum: carried, shelves: shelvesOf(carried)},
    grounds,
    reading: readingAgain(carried, grounds.dateOrder ?? undefined, reports),
    reports,
    items: new Map(),
    units: new Map(),
    rows: new Map(),
  }
}

function readingAgain(
  {text, lines, notation, settings}: Curriculum,
  order: Reading['marks']['order'],
  reports: Problem[],
): Reading {
  const report = (problem: Problem): void => void reports.push(problem)
  return {
    text,
    lines,
    alphabet: notation.alphabet,
    marks: markReader({legend: notation.legend, order}),
    settings: settings ?? noSettings,
    report,
    reportUnknown: unknownReporter(report),
    nameSlug: title => title,
  }
}

/** `3/4/2025`, and the blank for such a date: they may tell how others are meant. */
const dateOrBlank = /\d\/\d{1,2}\/|_[ \t]?\/_*[ \t]?\/_/

/** What was reported of the lines that were read again, in the place of what is reported of them now. */
function joinReports({known, grounds, carried, reports, rows}: Amending): readonly Problem[] {
  const spansIn = ({tables}: Shelves): readonly Span[] => [...rows.keys()].map(index => tables.at(index).span)
  const [old, spans] = [spansIn(known.shelves), spansIn(carried.shelves)]
  const kept = (carried.curriculum.grounds?.reported ?? []).filter((_, index) => {
    const report = grounds.reported[index]
    return !report || !isUnknown(report.rule) || !old.some(each => isIn(report.span, each))
  })
  const joined = [...kept]
  for (const report of reports) {
    // Those of one table stay as they are reported.
    const end = spans.find(each => isIn(report.span, each))?.end ?? report.span.end
    const next = joined.findIndex(({rule, span}) => isUnknown(rule) && span.start >= end)
    const last = joined.findLastIndex(({rule}) => isUnknown(rule))
    joined.splice(next >= 0 ? next : last >= 0 ? last + 1 : joined.length, 0, report)
  }
  return joined
}

function isUnknown(rule: Problem['rule']): boolean {
  return rule === 'unknown-status' || rule === 'unknown-rating'
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
