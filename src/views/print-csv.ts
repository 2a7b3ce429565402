import type {ColumnValue} from './column-values.ts'

/**
 * Comma-separated values as RFC 4180 has them, with CRLF and a heading. Spreadsheets take a text that begins with
 * `=`, `+`, `-` or `@` for a formula, which could do anything: such a text gets an apostrophe before it.
 */
export function printCsv(heading: readonly string[], rows: readonly (readonly ColumnValue[])[]): string {
  return [heading, ...rows].map(row => `${row.map(printValue).join(',')}\r\n`).join('')
}

function printValue(value: ColumnValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Also in full width, and behind blanks, which some programs take off first. */
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u
