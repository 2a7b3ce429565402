import {foldWord} from './fold-word.ts'
import {legendLabels} from './legend-words.ts'
import {properText} from './proper-text.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'
import {readWord} from './read-word.ts'
import type {Legend, Status} from './readings.ts'

const listMarker = /^[ \t>]*(?:[-*+•]|\d{1,3}[.)])?[ \t]*/
const labelEnd = /^[\s*_`]*(?:[:：=–—-]|$)/u
const equals = /^[ \t*_`]*(?:=|＝|->|→)/
const separators = /^[\s:：=＝>*_`()（）[\]"'“”–—→-]+/u
const letterEntry = /(?:^|[\s,;:：·|/(])([A-Za-z])[ \t]*[=＝][ \t]*/gu

/**
 * What a file says its marks mean, from lines such as these; `undefined` when no line says anything.
 *
 *     Legend: ✅ done · 🟡 in progress · ⬜ not started
 *     - ✅ = Mastered
 *
 * A list line without `=` counts only below a line that ends with the label.
 */
export function readLegend(lines: readonly string[]): Legend | undefined {
  const legend = new Map<string, Status>()
  let isOpen = false
  for (const line of lines) {
    const text = properText(line.slice(0, 1000)).text.replace(listMarker, '')
    const label = afterLabel(text)
    if (label !== undefined) isOpen = label.trim() === '' || isOpen
    const entries = label ?? (isOpen || saysEquals(text) ? text : '')
    const found = readEntries(entries)
    for (const [mark, status] of found) if (!legend.has(mark)) legend.set(mark, status)
    if (label === undefined && text.trim() !== '' && found.length === 0) isOpen = false
  }
  return legend.size === 0 ? undefined : legend
}

/** What follows `**Legend:**`; empty when the entries are on the next lines. */
function afterLabel(text: string): string | undefined {
  const start = text.replace(/^[#\s*_`]+/u, '').replace(/^(?:\p{Extended_Pictographic}|\ufe0f)+[ \t]*/u, '')
  const folded = foldWord(start.slice(0, 40))
  const label = legendLabels.find(word => folded.startsWith(word))
  if (label === undefined) return undefined
  const rest = start.slice(label.length)
  const end = labelEnd.exec(rest)
  return end === null ? undefined : rest.slice(end[0].length)
}

/** A whole line that explains one mark: `✅ = Mastered`. */
function saysEquals(text: string): boolean {
  const glyph = readGlyph(text, 0)
  return glyph !== undefined && equals.test(text.slice(glyph.length))
}

function readEntries(text: string): readonly (readonly [string, Status])[] {
  return [...readGlyphEntries(text), ...readLetterEntries(text)]
}

/** Each sign explains itself by the words up to the next sign. */
function readGlyphEntries(text: string): readonly (readonly [string, Status])[] {
  const entries: (readonly [string, Status])[] = []
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

function readLetterEntries(text: string): readonly (readonly [string, Status])[] {
  return Array.from(text.matchAll(letterEntry)).flatMap(match => {
    const status = meaningAfter(text, match.index + match[0].length)
    return status === undefined ? [] : [[foldWord(match[1] ?? ''), status] as const]
  })
}

function meaningAfter(text: string, offset: number): Status | undefined {
  const gap = separators.exec(text.slice(offset, offset + 20))?.[0].length ?? 0
  return readWord(text, offset + gap)?.status
}
