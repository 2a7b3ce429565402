import type {Curriculum} from '../curriculum/model.ts'
import type {Problem, RuleId} from '../curriculum/problem.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import type {Edit} from '../edit/edit.ts'
import type {DerivedValue} from './derive-values.ts'
import type {Operation, Repair, RepairedPlace} from './operation.ts'
import {refreshValues} from './refresh-values.ts'
import {findRepairSurprise} from './verify-repair.ts'

export interface FixIntent {
  /** Whose problems are to be repaired, where the repair is certain. */
  readonly rules: ReadonlySet<RuleId>
  /** Reads a text, to prove that a repair does nothing else. */
  readonly read: (text: string) => Curriculum
}

/** An operation that takes problems away. */
export interface Repairing extends Operation {
  readonly repaired: readonly Problem[]
}

/**
 * The certain repairs of the rules named: first of damaged signs, then of the structure, then of derived values. A repair
 * of the structure that would change how anything else reads is left out. One may bring out others, so this is to be
 * asked again until it has nothing more to do.
 */
export function fixProblems(curriculum: Curriculum, {rules, read}: FixIntent): Repairing {
  const fixable = curriculum.problems.filter(({rule, fix}) => fix !== undefined && rules.has(rule))
  const signs = fixable.filter(({rule}) => rule === 'encoding')
  const structure = fixable.filter(({rule}) => rule !== 'encoding' && !isDerived(rule))
  if (signs.length > 0) {
    return {...nothing, edits: signs.flatMap(editsOf), repair: {kind: 'signs'}, repaired: signs}
  }
  const proving = {curriculum, read, budget: {proofs: mostProofs}}
  const proven = provenRepairs(proving, apart(curriculum.text, structure))
  if (proven.length > 0) return operationOf(proven)
  const isWanted = ({field}: DerivedValue): boolean =>
    rules.has(field === 'mark' ? 'stale-mark' : 'stale-value')
  return {...refreshValues(curriculum, isWanted), repaired: fixable}
}

const nothing = {edits: [], changes: [], expectations: [], warnings: [], writesText: false} as const

function isDerived(rule: RuleId): boolean {
  return rule === 'stale-value' || rule === 'stale-mark'
}

interface Candidate {
  readonly problem: Problem
  readonly place: RepairedPlace
}

/** Of repairs that meet, the first is made. */
function apart(text: string, problems: readonly Problem[]): readonly Candidate[] {
  const candidates = problems.map(problem => ({problem, place: placeOf(text, problem)}))
  let end = -1
  return candidates
    .toSorted((a, b) => a.place.span.start - b.place.span.start)
    .filter(({place: {span}}) => {
      const isApart = span.start > end
      if (isApart) end = span.end
      return isApart
    })
}

interface Proving {
  readonly curriculum: Curriculum
  readonly read: (text: string) => Curriculum
  readonly budget: {proofs: number}
}

const mostProofs = 64

/** All of them when together they do nothing else; else those of either half. */
function provenRepairs(proving: Proving, candidates: readonly Candidate[]): readonly Candidate[] {
  const {curriculum, read, budget} = proving
  if (candidates.length === 0 || budget.proofs-- <= 0) return []
  const {edits, repair} = operationOf(candidates)
  const after = read(applyEdits(curriculum.text, edits))
  if (findRepairSurprise({before: curriculum, after, edits, repair}) === undefined) return candidates
  if (candidates.length === 1) return []
  const middle = candidates.length >> 1
  const halves = [candidates.slice(0, middle), candidates.slice(middle)]
  return halves.flatMap(half => provenRepairs(proving, half))
}

function operationOf(candidates: readonly Candidate[]): Repairing & {readonly repair: Repair} {
  return {
    ...nothing,
    edits: candidates.flatMap(({problem}) => editsOf(problem)),
    repair: {kind: 'structure', places: candidates.map(({place}) => place)},
    repaired: candidates.map(({problem}) => problem),
  }
}

function editsOf({fix}: Problem): readonly Edit[] {
  return fix ?? []
}

/** The problem with all that its repair touches. */
function placeOf(text: string, problem: Problem): RepairedPlace {
  const {rule} = problem
  const spans = [problem.span, ...editsOf(problem).map(({span}) => span)]
  const start = Math.min(...spans.map(each => each.start))
  const end = Math.max(...spans.map(each => each.end))
  const isReadAnew = rule !== 'setext-trap' && rule !== 'list-trap'
  return {rule, span: {start: rule === 'broken-table' ? lineAbove(text, start) : start, end}, isReadAnew}
}

/** Where the nearest text above begins its last line: a label there becomes the label of what is now a table. */
function lineAbove(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--
  return at
}
