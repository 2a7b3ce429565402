import type {Status} from '../../notation/readings.ts'
import type {Field, Item, List, Table} from '../model.ts'
import type {Scope, Section} from '../scope.ts'

/*
 * Of a word out of few only its position here is kept. What is kept is used by the same state of the source alone, so they
 * may come in any order.
 */

export const scopeKinds: readonly Scope['kind'][] = ['document', 'part', 'unit', 'section']
export const sectionForms: readonly Section['form'][] = ['heading', 'bold', 'label']
export const statuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']
export const tableKinds: readonly Table['kind'][] = ['status', 'rating', 'log', 'reference']
export const listKinds: readonly List['kind'][] = ['plain', 'task']
export const itemKinds: readonly Item['kind'][] = [
  'concept',
  'entry',
  'rating',
  'task',
  'question',
  'field',
  'slot',
]
export const fieldRoles: readonly Field['role'][] = [
  'started',
  'current-unit',
  'completion',
  'last-updated',
  'next-review',
  'counter',
  'other',
]

/** In place of a position or a number that there is none of. */
export const none = -1

/** In place of the number of a value that is the text as it is written. */
export const asWritten = 0
/** In place of the number of a text that is read otherwise than it is written. */
export const isTold = 1
/** In place of the number of a text that is blank. */
export const isBlankText = 2
