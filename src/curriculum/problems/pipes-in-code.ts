import {pipeOffsets} from './count-cells.ts'

/** The pipes that part cells although they stand between equal runs of backticks. */
export function pipesInCode(line: string): readonly number[] {
  const inside: number[] = []
  const spans = codeSpans(line)
  let next = 0
  for (const pipe of pipeOffsets(line)) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) < pipe) next++
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < pipe) inside.push(pipe)
  }
  return inside
}

interface CodeSpan {
  readonly start: number
  readonly end: number
}

function codeSpans(line: string): readonly CodeSpan[] {
  const runs = [...line.matchAll(/`+/g)]
  const spans: CodeSpan[] = []
  const alone = new Set<number>()
  for (let index = 0; index < runs.length; index++) {
    const start = runs[index]?.index ?? 0
    const length = runs[index]?.[0].length ?? 0
    let closing = index + 1
    while (!alone.has(length) && closing < runs.length && runs[closing]?.[0].length !== length) closing++
    const end = alone.has(length) ? undefined : runs[closing]?.index
    if (end === undefined) alone.add(length)
    else {
      spans.push({start, end})
      index = closing
    }
  }
  return spans
}
