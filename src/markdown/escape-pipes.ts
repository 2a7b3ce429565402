/**
 * `a|b` becomes `a\|b`. A run of backslashes before a pipe would take the pipe's own: it becomes as long as asked,
 * that of the pipe included; by default each of them is escaped too.
 */
export function escapePipes(text: string, lengthened = (run: number): number => run * 2 + 1): string {
  let result = ''
  let cursor = 0
  for (const {start, pipe} of runsBeforePipes(text)) {
    result += `${text.slice(cursor, start)}${'\\'.repeat(lengthened(pipe - start))}`
    cursor = pipe
  }
  return result + text.slice(cursor)
}

/** GitHub and micromark disagree about an even run of backslashes before a pipe: never write one. */
export function hasBarePipe(text: string): boolean {
  return runsBeforePipes(text).some(({start, pipe}) => (pipe - start) % 2 === 0)
}

interface Run {
  readonly start: number
  readonly pipe: number
}

/** For each pipe, where the backslashes before it begin. */
function runsBeforePipes(text: string): readonly Run[] {
  const runs: Run[] = []
  for (let pipe = text.indexOf('|'); pipe >= 0; pipe = text.indexOf('|', pipe + 1)) {
    let start = pipe
    while (text[start - 1] === '\\') start--
    runs.push({start, pipe})
  }
  return runs
}
