import type {Change} from '../operations/operation.ts'
import type {JsonChange} from './json-change.ts'

/** One change in the journal. */
export interface HistoryStep {
  /** The newest is 1. */
  readonly n: number
  /** ISO 8601 with the offset of the zone. */
  readonly time: string
  /** As it was typed: `mark "CAP Theorem" -c 4`. */
  readonly command: string
  readonly changes: readonly Change[]
}

export interface JsonHistory {
  readonly schemaVersion: 1
  readonly kind: 'history'
  readonly steps: readonly {
    readonly n: number
    readonly time: string
    readonly command: string
    readonly changes: JsonChange['changes']
  }[]
}

export function jsonHistory(steps: readonly HistoryStep[]): JsonHistory {
  return {
    schemaVersion: 1,
    kind: 'history',
    steps: steps.map(({n, time, command, changes}) => ({
      n,
      time,
      command,
      changes: changes.map(jsonStepChange),
    })),
  }
}

function jsonStepChange({item, id, field, before, after, line}: Change): JsonChange['changes'][number] {
  return {item, id, field, before, after, line}
}
