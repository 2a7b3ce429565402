import type {FieldContent} from '../operations/operation.ts'
import type {CompletionChange, Outcome, Refreshed} from '../operations/outcome.ts'

/** A change that a program is told about. */
export interface ReportedChange {
  /** The path as the person should see it. */
  readonly file: string
  readonly outcome: Outcome
  readonly dryRun: boolean
}

export interface JsonChange {
  readonly schemaVersion: 1
  readonly kind: 'change'
  readonly file: string
  /** Whether the document became, or with `dryRun` would become, another. */
  readonly changed: boolean
  readonly dryRun: boolean
  readonly changes: readonly {
    readonly item: string
    readonly id: string
    readonly field: string
    readonly before: FieldContent
    readonly after: FieldContent
    readonly line: number
  }[]
  readonly refreshed: readonly Refreshed[]
  readonly completion: CompletionChange
  readonly diff?: string
}

/** `diff` is shown when given: the unified diff of a dry run. */
export function jsonChange({file, outcome, dryRun}: ReportedChange, diff?: string): JsonChange {
  const {changes, refreshed, completion} = outcome
  return {
    schemaVersion: 1,
    kind: 'change',
    file,
    changed: outcome.before !== outcome.after,
    dryRun,
    changes: changes.map(({item, id, field, before, after, line}) => ({
      item,
      id,
      field,
      before,
      after,
      line,
    })),
    refreshed: refreshed.map(({field, before, after, line}) => ({field, before, after, line})),
    completion: {before: completion.before, after: completion.after},
    ...(diff === undefined ? {} : {diff}),
  }
}
