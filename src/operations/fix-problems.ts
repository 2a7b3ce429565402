import type {Day} from '../calendar/day.ts'
import type {Curriculum} from '../curriculum/model.ts'
import type {Problem, RuleId} from '../curriculum/problem.ts'
import type {Edit} from '../edit/edit.ts'
import type {DerivedValue} from './derive-values.ts'
import type {Operation, RepairedPlace} from './operation.ts'
import {refreshValues} from './refresh-values.ts'

export interface FixIntent {
  /** Whose problems are to be repaired, where the repair is certain. */
  readonly rules: ReadonlySet<RuleId>
  readonly today: Day
}

/**
 * The certain repairs of the rules named: first of damaged signs, then of the structure, then of derived values. One
 * repair may bring out others, so it is to be asked again until it has nothing more to do.
 */
export function fixProblems(curriculum: Curriculum, {rules, today}: FixIntent): Operation {
  const fixable = curriculum.problems.filter(({rule, fix}) => fix !== undefined && rules.has(rule))
  const signs = fixable.filter(({rule}) => rule === 'encoding')
  const structure = fixable.filter(({rule}) => rule !== 'encoding' && !isDerived(rule))
  if (signs.length > 0) return {...nothing, edits: signs.flatMap(editsOf), repair: {kind: 'signs'}}
  if (structure.length > 0) return fixStructure(curriculum.text, structure)
  const isWanted = ({field}: DerivedValue): boolean =>
    rules.has(field === 'mark' ? 'stale-mark' : 'stale-value')
  return refreshValues(curriculum, today, isWanted)
}

const nothing = {edits: [], changes: [], expectations: [], warnings: [], writesText: false} as const

function isDerived(rule: RuleId): boolean {
  return rule === 'stale-value' || rule === 'stale-mark'
}

/** Of repairs that meet, the first is made. */
function fixStructure(text: string, problems: readonly Problem[]): Operation {
  const repaired: {readonly problem: Problem; readonly place: RepairedPlace}[] = []
  let end = -1
  const candidates = problems.map(problem => ({problem, place: placeOf(text, problem)}))
  for (const each of candidates.toSorted((a, b) => a.place.span.start - b.place.span.start)) {
    const {span} = each.place
    if (span.start <= end) continue
    repaired.push(each)
    end = span.end
  }
  return {
    ...nothing,
    edits: repaired.flatMap(({problem}) => editsOf(problem)),
    repair: {kind: 'structure', places: repaired.map(({place}) => place)},
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
