export interface JsonWhere {
  readonly schemaVersion: 1
  readonly kind: 'where'
  readonly file: string
  /** How the file was chosen, in a few words. */
  readonly why: string
}

export function jsonWhere(file: string, why: string): JsonWhere {
  return {schemaVersion: 1, kind: 'where', file, why}
}
