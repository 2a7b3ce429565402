import {changedLine} from '../markdown/changed-line.ts'
import {detectAlphabet} from '../notation/detect-alphabet.ts'
import type {LineChange} from '../source/line-changes.ts'
import type {Span} from '../source/span.ts'
import {amendBox} from './amend-box.ts'
import {amendField} from './amend-field.ts'
import {amendHeading} from './amend-heading.ts'
import {amendRowOf, amendTables} from './amend-table.ts'
import type {AmendedFrom} from './amended-from.ts'
import type {Amending} from './amending.ts'
import {relinkCounters} from './link-counters.ts'
import {markReader} from './mark-reader.ts'
import type {Curriculum, Grounds} from './model.ts'
import type {Problem} from './problem.ts'
import {readNotation} from './read-notation.ts'
import type {Reading} from './reading.ts'
import {noSettings} from './settings.ts'
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
  if (!grounds || known.settings?.units || detectAlphabet(carried.text) !== notation.alphabet)
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
  if (!tables) return undefined
  const {items: amended} = amending
  const items = relinkCounters(
    amended.size === 0 ? carried.items : carried.items.map((item, index) => amended.get(index) ?? item),
    tables,
  )
  const reported = joinReports(amending)
  const curriculum = {
    ...carried,
    tables,
    items,
    notation: readNotation(amending.reading, grounds.declaredForms, items),
    problems: reported,
    grounds: {...grounds, reported},
  }
  return {curriculum, origin: originIn(amending, {items, tables})}
}

function startAmending(known: Curriculum, grounds: Grounds, carried: Curriculum): Amending {
  const reports: Problem[] = []
  const reading = readingAgain(carried, grounds.dateOrder ?? undefined, reports)
  const read = {items: new Map(), rows: new Map(), inPlace: new Map()}
  return {known, grounds, carried, reading, reports, ...read}
}

/** What was read again, on both sides. */
function originIn(
  {known, items, rows, inPlace}: Amending,
  now: Pick<Curriculum, 'items' | 'tables'>,
): AmendedFrom {
  const [read, tables] = [[...items.keys()], [...rows.keys()]]
  const pick = ({items: of, tables: held}: Pick<Curriculum, 'items' | 'tables'>): readonly object[] => [
    ...read.flatMap(index => of[index] ?? []),
    ...tables.flatMap(index => held[index] ?? []),
  ]
  return {
    known,
    before: new Set([...pick(known), ...inPlace.keys()]),
    after: new Set([...pick(now), ...inPlace.values()]),
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
  const spansIn = ({tables}: Curriculum): readonly Span[] =>
    [...rows.keys()].flatMap(index => tables[index]?.span ?? [])
  const [old, spans] = [spansIn(known), spansIn(carried)]
  const kept = (carried.grounds?.reported ?? []).filter((_, index) => {
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
