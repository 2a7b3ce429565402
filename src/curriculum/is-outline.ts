import type {Curriculum} from './model.ts'
import type {Plan, PlanScope} from './plan.ts'

/**
 * Whether a document that can be tracked is an outline all the same: a nested list that names its weeks, in which a
 * few open boxes say what is to be done.
 */
export function isOutline({units, items}: Curriculum, plan: Plan): boolean {
  const isOpen = items.every(item => item.kind === 'task' && item.box.value === 'not-started')
  return units.length === 0 && isOpen && plan.scopes.some(namesUnit)
}

function namesUnit({kind, isNumbered, scopes}: PlanScope): boolean {
  return (kind === 'unit' && isNumbered) || scopes.some(namesUnit)
}
