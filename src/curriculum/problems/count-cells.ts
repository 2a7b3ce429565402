import {trimSpace} from '../../notation/trim-space.ts'

/** How many cells a line of a table has: pipes part them, outer pipes and escaped ones do not. */
export function countCells(line: string): number {
  const inner = trimSpace(line).replace(/^\|/, '')
  const pipes = pipeOffsets(inner)
  return pipes.length + (pipes.at(-1) === inner.length - 1 ? 0 : 1)
}

/** Where the pipes are that part cells. */
export function pipeOffsets(line: string): readonly number[] {
  const offsets: number[] = []
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') index++
    else if (line[index] === '|') offsets.push(index)
  }
  return offsets
}

/** `|---|:--:|`, `--- | ---`: at least one pipe, and nothing but hyphens and colons between. */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !/^[ \t|:-]+$/.test(line)) return false
  const inner = trimSpace(line).replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').every(cell => /^[ \t]*:?-+:?[ \t]*$/.test(cell))
}
