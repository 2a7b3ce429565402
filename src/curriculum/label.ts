import type {TextLine} from '../markdown/block.ts'
import type {Span} from '../source/span.ts'

/** The opening of a labelled line: `**Time taken:** 42 minutes`, `**Status**: done`. */
export interface Label {
  /** Without its colon. */
  readonly title: string
  readonly span: Span
  /** The value without surrounding blanks; where it would be written when there is none. */
  readonly value: Span
}

const longestLabel = 80

/** Bold text with its colon inside or just behind it; `undefined` for any other line. */
export function readLabel(text: string, line: TextLine): Label | undefined {
  if (!line.bold) return undefined
  const bold = text.slice(line.bold.start, line.bold.end)
  const inside = /[ \t]*[:：][ \t]*$/u.exec(bold)
  const outside = /^[ \t]*[:：]/u.exec(text.slice(line.boldEnd, line.span.end))
  if (!inside && !outside) return undefined
  const length = inside ? inside.index : bold.length
  if (length === 0 || length > longestLabel) return undefined
  const valueStart = inside ? line.boldEnd : line.boldEnd + (outside?.[0].length ?? 0)
  return {
    title: bold.slice(0, length),
    span: {start: line.bold.start, end: line.bold.start + length},
    value: trimStart(text, valueStart, line.span.end),
  }
}

export function isEmptyLabel(label: Label): boolean {
  return label.value.start === label.value.end
}

function trimStart(text: string, from: number, end: number): Span {
  let start = from
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++
  return start < end ? {start, end} : {start: from, end: from}
}

const sharedWords =
  /\((?:both|all|total|ambos|ambas|todos|todas|tous|toutes|beide|alle|оба|все|обидва|всі|her ikisi|hepsi|两者|全部|合計|両方|전체)\)$/iu

/** `Time taken (both)`: about everything before it, not about the last sub-heading only. */
export function isSharedLabel(title: string): boolean {
  return sharedWords.test(title)
}
