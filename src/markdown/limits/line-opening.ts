/** What a line begins with: quote marks, list markers, blanks. Columns count from behind the last quote mark. */
export interface LineOpening {
  /** Where the content begins; the end of the line when there is none. */
  readonly content: number
  /** Quote marks, bullets and numbers. */
  readonly nesting: number
  readonly quotes: number
  /** Columns before the first list marker, else before the content. */
  readonly indentation: number
  /** For each list marker, the column at which its content begins. */
  readonly markers: readonly number[]
  /** The first marker is a number other than one: it begins a list only behind another item. */
  readonly isLaterNumber: boolean
  readonly isBlank: boolean
}

export interface Line {
  readonly text: string
  readonly start: number
  /** Before the line ending. */
  readonly end: number
  readonly opening: LineOpening
}

/** The quotes and list markers that this line begins with, whether or not they mean anything where it stands. */
export function readOpening(text: string, start: number, end: number): LineOpening {
  const markers: number[] = []
  let quotes = 0
  let nesting = 0
  let column = 0
  let indentation: number | null = null
  let isLaterNumber = false
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    const width = isBlank(code) ? 1 : markerWidth(text, index, end)
    if (!isBlank(code) && width > 0) nesting++
    if (code === greater) {
      quotes++
      markers.length = 0
      indentation = null
      column = isBlank(text.charCodeAt(index + 1)) ? -1 : 0
    } else if (isBlank(code)) column += code === tab ? 4 - (column & 3) : 1
    else if (width === 0) break
    else {
      if (markers.length === 0) isLaterNumber = width > 1 && text.slice(index, index + width - 1) !== '1'
      indentation ??= column
      column += width
      markers.push(column + 1)
    }
    index += width
  }
  return {
    content: index,
    nesting,
    quotes,
    indentation: indentation ?? Math.max(column, 0),
    markers,
    isLaterNumber,
    isBlank: index >= end && markers.length === 0,
  }
}

const tab = 0x09
const greater = 0x3e

function isBlank(code: number): boolean {
  return code === 0x20 || code === tab
}

/** Of `>`, of a bullet or number with a blank behind it; else 0. */
function markerWidth(text: string, index: number, end: number): number {
  const code = text.charCodeAt(index)
  if (code === greater) return 1
  let width = 0
  if (code === 0x2d || code === 0x2a || code === 0x2b) width = 1
  else {
    while (width < 9 && isDigit(text.charCodeAt(index + width))) width++
    const delimiter = text.charCodeAt(index + width)
    width = width > 0 && (delimiter === 0x2e || delimiter === 0x29) ? width + 1 : 0
  }
  const behind = index + width
  return width > 0 && (behind >= end || isBlank(text.charCodeAt(behind))) ? width : 0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
