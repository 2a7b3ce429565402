import type {Day} from '../calendar/day.ts'

/** Something that fills whole days. */
export interface CalendarEvent {
  /** The same in every export, so that a calendar updates what it has. */
  readonly uid: string
  readonly first: Day
  /** The day after its last one; `null` when the calendar ends with its first. */
  readonly end: Day | null
  readonly summary: string
  /** Lines. */
  readonly description: readonly string[]
}

interface Calendar {
  readonly name: string
  /** When the events were written, which they have to say. */
  readonly today: Day
  readonly events: readonly CalendarEvent[]
}

/**
 * An iCalendar document (RFC 5545): lines end with CRLF and are folded at 75 octets, never inside a character.
 * Events of whole days mark no time as busy. A calendar without events is none, so there has to be one.
 */
export function printCalendar({name, today, events}: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tracker-md//tracker//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${printText(name)}`,
    ...events.flatMap(event => eventLines(event, today)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}

function eventLines({uid, first, end, summary, description}: CalendarEvent, today: Day): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${printText(uid)}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${compact(end)}`]),
    `SUMMARY:${printText(summary)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${printText(description.join('\n'))}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function printText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll(control, '')
}

/** A calendar may hold none but the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const control = /[\x00-\x08\x0a-\x1f\x7f]|\p{Cs}/gu

const longest = 75

/** A line that goes on begins with a space, which counts. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = octetsOf(character)
    if (octets + length > longest) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
