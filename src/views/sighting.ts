import type {TrackerError} from '../errors/tracker-error.ts'
import type {ReportedEdit} from './json-edit.ts'
import type {StatusView} from './status-view.ts'

/** What was seen of a document that is watched. */
export interface Sighting {
  /** `lost` when it cannot be read just now; `back` when it is as it was, perhaps on another day. */
  readonly kind: 'start' | 'change' | 'lost' | 'back'
  /** As it was read last. */
  readonly view: StatusView
  /** Of a change. */
  readonly edit: ReportedEdit | null
  /** Why it cannot be read. */
  readonly error: TrackerError | null
}
