import type {Inference, InferredSetting} from '../curriculum/infer-settings.ts'
import type {ColumnRole, Table} from '../curriculum/model.ts'

export interface JsonExplain {
  readonly schemaVersion: 1
  readonly kind: 'explain'
  readonly file: string
  readonly settings: readonly InferredSetting[]
  readonly others: readonly InferredSetting[]
  readonly items: Inference['items']
  readonly tables: readonly {
    readonly line: number
    readonly kind: Table['kind']
    readonly columns: readonly {
      readonly header: string
      readonly role: ColumnRole
      readonly why: string | null
    }[]
  }[]
}

export function jsonInference(file: string, {settings, others, items, tables}: Inference): JsonExplain {
  return {
    schemaVersion: 1,
    kind: 'explain',
    file,
    settings: settings.map(jsonSetting),
    others: others.map(jsonSetting),
    items,
    tables: tables.map(({line, kind, columns}) => ({
      line,
      kind,
      columns: columns.map(({header, role, why}) => ({header, role, why: why ?? null})),
    })),
  }
}

function jsonSetting({key, value, why}: InferredSetting): InferredSetting {
  return {key, value, why}
}
