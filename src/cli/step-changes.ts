import type {Change} from '../operations/operation.ts'
import type {Outcome, Refreshed} from '../operations/outcome.ts'

/** What the undo journal remembers of a change, for people: the bytes are remembered apart. */
export interface StepChanges {
  readonly changes: readonly Change[]
  readonly refreshed: readonly Refreshed[]
}

export function stepChanges({changes, refreshed}: Outcome): StepChanges {
  return {changes, refreshed}
}

/** From a journal, which another version of the program may have written: what is not as expected is left out. */
export function readStepChanges(value: unknown): StepChanges {
  if (typeof value !== 'object' || value === null) return {changes: [], refreshed: []}
  const {changes, refreshed} = value as Partial<Record<keyof StepChanges, unknown>>
  return {
    changes: Array.isArray(changes) ? changes.filter(isChange) : [],
    refreshed: Array.isArray(refreshed) ? refreshed.filter(isRefreshed) : [],
  }
}

/** What undoing them does, in the reverse order. */
export function reverseChanges({changes, refreshed}: StepChanges): StepChanges {
  return {
    changes: changes.map(change => ({...change, before: change.after, after: change.before})).toReversed(),
    refreshed: refreshed.map(each => ({...each, before: each.after, after: each.before})).toReversed(),
  }
}

function isChange(value: unknown): value is Change {
  return (
    isRefreshed(value) && ['item', 'id', 'key'].every(name => typeof Reflect.get(value, name) === 'string')
  )
}

function isRefreshed(value: unknown): value is Refreshed {
  if (typeof value !== 'object' || value === null) return false
  const {field, before, after, line} = value as Partial<Record<keyof Refreshed, unknown>>
  return typeof field === 'string' && isContent(before) && isContent(after) && typeof line === 'number'
}

function isContent(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number'
}
