import type {LineIndex} from '../../source/line-index.ts'

/** A text by its lines. */
export interface TextByLine {
  readonly text: string
  /** Where a line begins. */
  readonly startOf: (line: number) => number
  /** Where its ending begins. */
  readonly endOf: (line: number) => number
  /** The line of an offset, which is asked first whether it is this one. */
  readonly lineAt: (offset: number, guess: number) => number
}

export function textByLine(text: string, lines: LineIndex): TextByLine {
  const {startOf} = lines
  return {
    text,
    startOf,
    endOf: line => {
      const start = startOf(line)
      let end = startOf(line + 1)
      if (end > start && text.charCodeAt(end - 1) === 0x0a) end--
      if (end > start && text.charCodeAt(end - 1) === 0x0d) end--
      return end
    },
    lineAt: (offset, guess) =>
      startOf(guess) <= offset && offset < startOf(guess + 1) ? guess : lines.lineAt(offset),
  }
}
