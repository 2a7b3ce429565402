import type {Curriculum} from './model.ts'
import {type PackedFindings, packFindings, unpackFindings} from './packing/pack-findings.ts'
import {type PackedLine, parsePacked} from './packing/packed-model.ts'
import type {PlacedProblem} from './packing/unpack-problems.ts'
import type {Problem} from './problem.ts'

/** All that is odd in a document, but for what its readers reported; each in the order in which it was found. */
export interface Findings {
  readonly structure: readonly Problem[]
  /** What each of the `finders` found. */
  readonly found: readonly (readonly Problem[])[]
  readonly damaged: DamagedLines
}

/** Lines that were read in a wrong encoding once, in order. */
type DamagedLines = readonly number[]

/** What was found in a document before some of its lines became others. */
export interface FindingsBefore {
  readonly packed: PackedLine
  /** The lines that have become others since, in order. */
  readonly touched: readonly number[]
}

/** As far as it is known to hold still. */
export interface FindingsLeft {
  readonly touched: readonly number[]
  /** `null` where a line that it is about has become another. */
  readonly structure: readonly Problem[] | null
  readonly found: readonly (readonly PlacedProblem[])[]
  readonly damaged: DamagedLines
}

export function keepFindings(curriculum: Curriculum, findings: Findings): FindingsBefore {
  return {packed: JSON.stringify(packFindings(curriculum, findings)), touched: []}
}

export function touchLines({packed, touched}: FindingsBefore, lines: readonly number[]): FindingsBefore {
  return {packed, touched: [...new Set([...touched, ...lines])].toSorted((a, b) => a - b)}
}

/** In the document as it is now. Throws for what is damaged. */
export function openFindings(curriculum: Curriculum, {packed, touched}: FindingsBefore): FindingsLeft {
  const {structure, ...others} = unpackFindings(curriculum, parsePacked<PackedFindings>(packed))
  const isTouched = structure.some(({first, last}) => touched.some(line => first <= line && line <= last))
  return {touched, structure: isTouched ? null : structure.map(problemOf), ...others}
}

/** All, where no line has become another. */
export function findingsIn({structure, found, damaged, touched}: FindingsLeft): Findings | undefined {
  if (!structure || touched.length > 0) return undefined
  return {structure, found: found.map(each => each.map(problemOf)), damaged}
}

function problemOf({problem}: PlacedProblem): Problem {
  return problem
}
