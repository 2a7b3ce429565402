import type {Plan, PlanScope} from './plan.ts'

/** So many weeks in which nothing is planned yet. */
export function emptyWeeks(count: number): Plan {
  const week: PlanScope = {
    kind: 'unit',
    title: {markdown: '', plain: ''},
    isNumbered: false,
    content: {concepts: [], checklists: []},
    scopes: [],
  }
  const scopes = Array.from({length: count}, () => week)
  return {title: null, content: {concepts: [], checklists: []}, scopes, leftOut: 0}
}
