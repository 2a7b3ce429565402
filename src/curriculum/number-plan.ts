import {readUnitHeading} from '../notation/read-unit-heading.ts'
import type {UnitKind} from '../notation/unit-words.ts'
import type {Plan, PlanContent, PlanScope, PlanText} from './plan.ts'

/** A scope with the number that it has or is given. */
export interface NumberedScope {
  readonly kind: PlanScope['kind']
  readonly title: PlanText
  readonly isNumbered: boolean
  readonly content: PlanContent
  readonly scopes: readonly NumberedScope[]
  /** 0 for the outermost. */
  readonly level: number
  /** `null` for a section. */
  readonly number: number | null
  readonly lastNumber: number | null
  /** What the title calls it, else a week or a part. */
  readonly unit: UnitKind
}

/** Units and parts without a number of their own are counted through. */
export function numberPlan(plan: Plan): readonly NumberedScope[] {
  const counts = {unit: 0, part: 0, section: 0}
  const number = (scope: PlanScope, level: number): NumberedScope => {
    const heading = scope.isNumbered ? readUnitHeading(scope.title.plain) : undefined
    const next = scope.kind === 'section' || heading ? null : ++counts[scope.kind]
    return {
      ...scope,
      level,
      number: heading?.number ?? next,
      lastNumber: heading?.lastNumber ?? next,
      unit: heading?.canonical ?? (scope.kind === 'part' ? 'part' : 'week'),
      scopes: scope.scopes.map(inner => number(inner, level + 1)),
    }
  }
  return plan.scopes.map(scope => number(scope, 0))
}
