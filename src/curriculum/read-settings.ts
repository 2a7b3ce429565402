import {isDateFormat} from '../calendar/date-format.ts'
import {foldPhrase} from '../notation/fold-phrase.ts'
import type {DateFormat, Status} from '../notation/readings.ts'
import type {WrittenSetting} from './find-settings.ts'
import type {Problem} from './problem.ts'
import {noSettings, type SettableRole, type Settings} from './settings.ts'

export const settableRoles: readonly SettableRole[] = ['name', 'status', 'date', 'rating', 'notes']
const statuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']
/** Everything that can be set, in the order in which it is told. */
export const settingKeys: readonly string[] = [
  ...settableRoles,
  ...statuses,
  'dates',
  'scale',
  'units',
  'ignore',
]
const highestScale = 100

/** The settings of a file, made of those that can be understood; the others are reported at their places. */
export function readSettings(
  written: readonly WrittenSetting[],
  report: (problem: Problem) => void,
): Settings {
  if (written.length === 0) return noSettings
  const known = new Map<string, WrittenSetting>()
  for (const entry of written) {
    const mistake = findMistake(entry, known)
    if (mistake) report({rule: 'setting', severity: 'error', ...mistake})
    else known.set(entry.key, entry)
  }
  const list = (key: string): readonly string[] => listOf(known.get(key)?.value ?? '')
  return {
    columns: collect(settableRoles, role => list(role).map(foldPhrase)),
    statuses: collect(statuses, list),
    dates: formatOf(known.get('dates')?.value ?? ''),
    scale: known.has('scale') ? Number(known.get('scale')?.value) : null,
    units: known.has('units') ? list('units').map(unit => unit.toLowerCase()) : null,
    ignore: list('ignore').map(foldPhrase),
  }
}

function formatOf(value: string): DateFormat | null {
  return isDateFormat(value) ? value : null
}

function collect<Key extends string>(
  keys: readonly Key[],
  listFor: (key: Key) => readonly string[],
): Readonly<Partial<Record<Key, readonly string[]>>> {
  const result: Partial<Record<Key, readonly string[]>> = {}
  for (const key of keys) if (listFor(key).length > 0) result[key] = listFor(key)
  return result
}

type Mistake = Pick<Problem, 'message' | 'span'>

function findMistake(entry: WrittenSetting, known: ReadonlyMap<string, WrittenSetting>): Mistake | undefined {
  const {key, keySpan, value, valueSpan} = entry
  if (!settingKeys.includes(key)) {
    return {message: `"${key}" cannot be set here; what can: ${settingKeys.join(', ')}`, span: keySpan}
  }
  if (known.has(key)) return {message: `"${key}" is set twice; the first one counts`, span: keySpan}
  if (listOf(value).length === 0) return {message: `"${key}" has no value`, span: keySpan}
  if (key === 'dates' && !isDateFormat(value)) {
    return {message: `"${value}" is not a form of dates; one is DD.MM.YYYY`, span: valueSpan}
  }
  if (key === 'scale' && !isScale(value)) {
    return {message: `"${value}" is not a scale; it is a number from 2 to ${highestScale}`, span: valueSpan}
  }
  return undefined
}

function isScale(value: string): boolean {
  return /^\d{1,3}$/.test(value) && Number(value) >= 2 && Number(value) <= highestScale
}

/** `Solved, Done`, `[Solved, Done]`, `"a, b", c`. */
export function listOf(value: string): readonly string[] {
  const inner = value.replace(/^\[(?![ xX~/-]\])(.*)\]$/, '$1')
  return [...inner.matchAll(/[ \t]*(?:"([^"]*)"|'([^']*)'|([^,]+))/g)]
    .map(([, double, single, plain]) => (double ?? single ?? plain ?? '').trim())
    .filter(item => item !== '')
}
