import {type Census, type Counts, emptyCensus} from '../census.ts'
import type {Contents, ScopeContents, Sums} from '../contents.ts'
import {inLine, type PackedPart} from './packed-model.ts'
import {given} from './stream-reader.ts'

type Numbers = PackedPart<readonly number[]>

export function unpackContents({
  contents,
  sums,
}: {
  readonly contents: Numbers
  readonly sums: Numbers
}): Contents {
  const opened = new Map<number, readonly ScopeContents[]>()
  const open = (line: number): readonly ScopeContents[] => {
    const before = opened.get(line)
    if (before) return before
    const made = readContents(contents.parse(line))
    opened.set(line, made)
    return made
  }
  return {
    at: scope => given(open(Math.floor(scope / inLine.scopes))[scope % inLine.scopes]),
    sums: unpackSums(sums),
    changed: new Set(),
  }
}

function readContents(numbers: readonly number[]): readonly ScopeContents[] {
  const contents: ScopeContents[] = []
  let at = 0
  const next = (): number => given(numbers[at++])
  while (at < numbers.length) {
    const [unit, count] = [next(), next()]
    const runs = count === 2 ? [next(), next()] : Array.from({length: count}, next)
    contents.push({unit, runs, census: next() === 1 ? readCensus(next) : null})
  }
  return contents
}

const {concepts: nothing, interviews} = emptyCensus()

function readCensus(next: () => number): Census {
  return {concepts: readCounts(next), tasks: readCounts(next), questions: readCounts(next), interviews}
}

function readCounts(next: () => number): Counts {
  return next() === 0 ? nothing : readStatuses(next)
}

function readStatuses(next: () => number): Counts {
  return {'not-started': next(), 'in-progress': next(), done: next(), skipped: next()}
}

/** Of concepts, tasks and questions, by status. */
const inRow = 12

function unpackSums({count, parse}: Numbers): Sums {
  const known = new Map<number, Census>()
  const read = (row: number): Census => {
    const numbers = parse(Math.floor(row / inLine.sums))
    let at = (row % inLine.sums) * inRow
    const next = (): number => given(numbers[at++])
    return {
      concepts: readStatuses(next),
      tasks: readStatuses(next),
      questions: readStatuses(next),
      interviews,
    }
  }
  const at = (row: number): Census => {
    const census = known.get(row) ?? read(row)
    known.set(row, census)
    return census
  }
  return {length: count, at, changed: new Set()}
}
