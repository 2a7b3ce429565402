import {type DateOrder, isDateFormat} from '../calendar/date-format.ts'
import type {Notation} from '../notation/notation.ts'
import {explainsOpenSign} from '../notation/read-glyph-box.ts'
import type {DateFormat, Status} from '../notation/readings.ts'
import {commonestMark, type MarkCounts} from './mark-counts.ts'
import type {Reading} from './reading.ts'
import type {Settings} from './settings.ts'

/**
 * How this file writes what it means: as its settings say, else in the commonest form of each mark in it, else as it
 * tells its readers that marks are written: as `declared`.
 */
export function readNotation(
  reading: NotationReading,
  declared: Notation['statusForms'],
  marks: MarkCounts,
): Notation {
  const {alphabet, settings} = reading
  const {legend} = reading.marks
  return {
    alphabet,
    statusForms: formsOf(marks, declared, settings.statuses),
    legend,
    dateFormat: settings.dates ?? commonestFormat(marks) ?? formatOfBlanks(reading),
    tickedBox: commonestMark(marks, 'tick') ?? 'x',
    hasStartedBoxes: marks.has('started'),
    hasExplainedSigns: explainsOpenSign(legend),
  }
}

function commonestFormat(marks: MarkCounts): DateFormat | null {
  const format = commonestMark(marks, 'date')
  return format !== undefined && isDateFormat(format) ? format : null
}

const statuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']

function formsOf(
  marks: MarkCounts,
  declared: Notation['statusForms'],
  settled: Settings['statuses'],
): Notation['statusForms'] {
  const forms = statuses.flatMap(status => {
    const form = settled[status]?.[0] ?? commonestMark(marks, status) ?? declared[status]
    return form === undefined ? [] : [[status, form]]
  })
  return Object.fromEntries(forms)
}

/** A file that has no date yet may show how one is meant: `__.__.____`. */
function formatOfBlanks({text, marks}: NotationReading): DateFormat | null {
  if (/_{1,2}\.[ \t]?_{1,2}\.[ \t]?_{2,4}/.test(text)) return 'DD.MM.YYYY'
  if (!/_{1,5}[ \t]?\/[ \t]?_{1,5}[ \t]?\/[ \t]?_{2,5}/.test(text)) return null
  return slashedFormats[marks.order ?? 'none'] ?? null
}

const slashedFormats: Readonly<Partial<Record<DateOrder | 'none', DateFormat>>> = {
  'day-first': 'DD/MM/YYYY',
  'month-first': 'MM/DD/YYYY',
}

type NotationReading = Pick<Reading, 'text' | 'alphabet' | 'marks' | 'settings'>
