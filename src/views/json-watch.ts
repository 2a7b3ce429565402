import type {JsonChange} from './json-change.ts'
import {jsonEdit} from './json-edit.ts'
import {type JsonError, jsonError} from './json-error.ts'
import type {JsonCheck} from './json-problems.ts'
import {type JsonStatus, jsonStatus} from './json-status.ts'
import type {Sighting} from './sighting.ts'

interface JsonWatch {
  readonly schemaVersion: 1
  readonly kind: 'watch'
  readonly event: Sighting['kind']
  /** Absolute path. */
  readonly file: string
  readonly changes: JsonChange['changes']
  /** That came with the change. */
  readonly problems: JsonCheck['problems']
  readonly error: JsonError['error'] | null
  /** What `status --json` says; of a file that cannot be read, what it said last. */
  readonly status: JsonStatus
}

/** One line of the stream of `watch --json`. */
export function jsonWatch({kind, view, edit, error}: Sighting, file: string): JsonWatch {
  const told = edit && jsonEdit(edit, file)
  return {
    schemaVersion: 1,
    kind: 'watch',
    event: kind,
    file,
    changes: told?.changes ?? [],
    problems: told?.problems ?? [],
    error: error && jsonError(error).error,
    status: jsonStatus(file, view.curriculum, view.progress),
  }
}
