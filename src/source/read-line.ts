import {afterLineEnd, lineEnds} from './line-ends.ts'

/** One line, from 1, without its ending; empty for one that is not there. Nothing behind it is looked at. */
export function readLine(text: string, line: number): string {
  const endOf = lineEnds(text)
  let start = 0
  for (let before = 1; before < line && start < text.length; before++)
    start = afterLineEnd(text, endOf(start))
  return text.slice(start, endOf(start))
}
