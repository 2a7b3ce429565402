import type {TableRow} from '../../markdown/block.ts'
import {sliceSpan} from '../../source/span.ts'
import type {Finding, Inspection} from './inspection.ts'

/**
 * Two backslashes before a pipe: one escapes the other, and the pipe parts two cells; but GitHub looks only at the last
 * one and takes the pipe for text. Nobody can tell what is meant.
 *
 *     | C:\\| drive |
 */
export function findBackslashPipes({curriculum, blocks}: Inspection): readonly Finding[] {
  return blocks.flatMap(block =>
    block.kind === 'table' ? block.rows.flatMap(row => backslashPipes(curriculum.text, row)) : [],
  )
}

function backslashPipes(text: string, {span}: TableRow): readonly Finding[] {
  const runs = [...sliceSpan(text, span).matchAll(/\\+\|?/g)].filter(
    ({0: run}) => run.endsWith('|') && run.length % 2 === 1,
  )
  return runs.map(({index, 0: run}) => ({
    rule: 'backslash-pipe',
    message: 'a cell ends at this pipe here but not on GitHub, because of the backslashes before it',
    span: {start: span.start + index, end: span.start + index + run.length},
  }))
}
