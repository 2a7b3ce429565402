import {characterAt} from './letters.ts'

/** A bar drawn in text: `▓▓░░`, `[###--]`. */
export interface BarReading {
  readonly start: number
  readonly length: number
  readonly filled: number
  readonly cells: number
  /** The signs that a full and an empty cell are drawn with. */
  readonly signs: readonly [full: string, empty: string]
}

/** Full and empty cells that go together. The first full sign that fits an empty bar is what it is filled with. */
const families: readonly (readonly [full: readonly string[], empty: readonly string[]])[] = [
  [
    ['█', '▓', '▉', '▊'],
    ['░', '▒'],
  ],
  [['▰'], ['▱']],
  [['■'], ['□']],
  [['▮'], ['▯']],
  [
    ['●', '◉', '⬤'],
    ['○', '◯'],
  ],
  [
    ['🟩', '🟦', '🟨', '🟧', '🟪', '🟥', '🟫', '⬛'],
    ['⬜', '◻'],
  ],
  [['◼'], ['◻']],
  [['▬'], ['▭']],
]
const drawn = /[\u2580-\u25ff\u2b1b\u2b1c\u2b24]|\ud83d[\udfe5-\udfeb]/u
const typed = /\[([#=]*)(>?)([-. _]*)\]/
const fewestCells = 3
const fewestTyped = 4

/** The first bar in a proper text; `undefined` when there is none. */
export function readBar(text: string): BarReading | undefined {
  return readDrawn(text) ?? readTyped(text)
}

function readDrawn(text: string): BarReading | undefined {
  let start = text.search(drawn)
  while (start >= 0) {
    const bar = drawnAt(text, start)
    if (bar) return bar
    const next = text.slice(start + characterAt(text, start).length).search(drawn)
    start = next < 0 ? -1 : start + characterAt(text, start).length + next
  }
  return undefined
}

function drawnAt(text: string, start: number): BarReading | undefined {
  const first = characterAt(text, start)
  for (const [fulls, empties] of families) {
    const full = fulls.includes(first) ? first : undefined
    if (full === undefined && !empties.includes(first)) continue
    const filled = full === undefined ? 0 : countRun(text, start, full)
    const middle = start + filled * first.length
    const empty = empties.find(sign => text.startsWith(sign, middle)) ?? empties[0] ?? ''
    const left = countRun(text, middle, empty)
    if (filled + left < fewestCells) continue
    const length = filled * first.length + left * empty.length
    return {start, length, filled, cells: filled + left, signs: [full ?? fulls[0] ?? '', empty]}
  }
  return undefined
}

function countRun(text: string, from: number, sign: string): number {
  if (sign === '') return 0
  let count = 0
  while (text.startsWith(sign, from + count * sign.length)) count++
  return count
}

/** `[===>  ]`: within brackets only, where hyphens and equal signs can mean nothing else. */
function readTyped(text: string): BarReading | undefined {
  const match = typed.exec(text)
  const [, full = '', head = '', empty = ''] = match ?? []
  const cells = full.length + head.length + empty.length
  const isBar = match && cells >= fewestTyped && (full !== '' || /^[-.]+$/.test(empty))
  if (!isBar || head !== '' || new Set(full).size > 1 || new Set(empty).size > 1) return undefined
  const signs = [full.charAt(0) || '#', empty.charAt(0) || '-'] as const
  return {start: match.index + 1, length: cells, filled: full.length, cells, signs}
}
