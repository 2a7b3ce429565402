import {foldWord} from './fold-word.ts'
import {legendLabels, statusLabels} from './legend-words.ts'
import {characterAt, isAsciiLetter, isPictograph} from './letters.ts'
import {properText} from './proper-text.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'
import {readWord} from './read-word.ts'
import type {Legend, Status} from './readings.ts'

const listMarker = /^[ \t>]*(?:[-*+•]|\d{1,3}[.)])?[ \t]*/
const labelEnd = /^[\s*_`]*(?:[:：=–—-]|$)/
const equals = /^[ \t*_`]*(?:=|＝|->|→)/
const separators = /^[\s:：=＝>*_`()（）[\]"'“”–—→-]+/
const letterEntry = /(?:^|[\s,;:：·|/(])([A-Za-z])[ \t]*[=＝][ \t]*/g
/** Longer lines are prose. */
const longestLine = 1000

type Entry = readonly [mark: string, status: Status]

/** What a line has to say: entries, and whether the lines below it go on. */
interface LineReading {
  readonly entries: readonly Entry[]
  readonly opensList: boolean
}

/**
 * What a file says its marks mean, from lines such as these; `undefined` when no line says anything.
 *
 *     Legend: ✅ done · 🟡 in progress · ⬜ not started
 *     Status: 🟢 In progress / ✅ Passed
 *     - ✅ = Mastered
 *
 * A list line without `=` counts only below a line that is the label alone.
 */
export function readLegend(lines: readonly string[]): Legend | undefined {
  const legend = new Map<string, Status>()
  let isOpen = false
  for (const line of lines) {
    const reading = readLine(line, isOpen)
    for (const [mark, status] of reading.entries) if (!legend.has(mark)) legend.set(mark, status)
    isOpen = reading.opensList || (isOpen && (line.trim() === '' || reading.entries.length > 0))
  }
  return legend.size === 0 ? undefined : legend
}

function readLine(line: string, isOpen: boolean): LineReading {
  const nothing = {entries: [], opensList: false}
  if (line.length > longestLine) return nothing
  const text = properText(line).text.replace(listMarker, '')
  const beginning = readBeginning(text)
  const explained = afterLabel(beginning, legendLabels)
  if (explained !== undefined) return {entries: readEntries(explained), opensList: explained.trim() === ''}
  if (isOpen || saysEquals(text)) return {...nothing, entries: readEntries(text)}
  const entries = readEntries(afterLabel(beginning, statusLabels) ?? '')
  return {...nothing, entries: entries.length > 1 ? entries : []}
}

/** Whether a line has no part in what a file says of its marks, wherever it stands. */
export function explainsNoMarks(line: string): boolean {
  const readings = [readLine(line, false), readLine(line, true)]
  return line.trim() !== '' && readings.every(({entries, opensList}) => entries.length === 0 && !opensList)
}

interface Beginning {
  /** From the first word on. */
  readonly text: string
  readonly folded: string
}

function readBeginning(text: string): Beginning {
  let offset = 0
  while (
    offset < text.length &&
    ('# \t*_`\ufe0f'.includes(text.charAt(offset)) || isPictograph(text, offset))
  ) {
    offset += characterAt(text, offset).length
  }
  const start = text.slice(offset)
  return {text: start, folded: mayBeLabel(start) ? foldWord(start.slice(0, 40)) : ''}
}

/** Most lines begin with a letter that no label begins with. */
function mayBeLabel(start: string): boolean {
  return !isAsciiLetter(start.charCodeAt(0)) || labelInitials.has(start.charAt(0).toLowerCase())
}

const labelInitials: ReadonlySet<string> = new Set(
  [...legendLabels, ...statusLabels].map(label => label.charAt(0)),
)

/** What follows `**Legend:**`; empty when the entries are on the next lines. */
function afterLabel({text, folded}: Beginning, labels: readonly string[]): string | undefined {
  const label = labels.find(word => folded.startsWith(word))
  if (label === undefined) return undefined
  const rest = text.slice(label.length)
  const end = labelEnd.exec(rest)
  return end === null ? undefined : rest.slice(end[0].length)
}

/** A whole line that explains one mark: `✅ = Mastered`. */
function saysEquals(text: string): boolean {
  const glyph = readGlyph(text, 0)
  return glyph !== undefined && equals.test(text.slice(glyph.length))
}

function readEntries(text: string): readonly Entry[] {
  return [...readGlyphEntries(text), ...readLetterEntries(text)]
}

/** Each sign explains itself by the words up to the next sign. */
function readGlyphEntries(text: string): readonly Entry[] {
  const entries: Entry[] = []
  let position = 0
  while (position < text.length) {
    const glyph = readGlyph(text, position)
    const end = position + (glyph?.length ?? 1)
    const status = glyph === undefined || glyph.kind === 'box' ? undefined : meaningAfter(text, end)
    if (status !== undefined) entries.push([withoutSelectors(text.slice(position, end)), status])
    position = end
  }
  return entries
}

function readLetterEntries(text: string): readonly Entry[] {
  return Array.from(text.matchAll(letterEntry)).flatMap(match => {
    const status = meaningAfter(text, match.index + match[0].length)
    return status === undefined ? [] : [[foldWord(match[1] ?? ''), status] as const]
  })
}

function meaningAfter(text: string, offset: number): Status | undefined {
  const gap = separators.exec(text.slice(offset, offset + 20))?.[0].length ?? 0
  return readWord(text, offset + gap)?.status
}
