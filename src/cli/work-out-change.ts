import type {Day} from '../calendar/day.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {carryOut} from '../operations/carry-out.ts'
import type {Operation} from '../operations/operation.ts'
import type {VerifiedOutcome} from '../operations/outcome.ts'
import {decodeTracker} from './decode-tracker.ts'
import {encodeChange} from './encode-change.ts'
import {findConflicts} from './find-conflicts.ts'
import {namingFile} from './naming-file.ts'

/** What a verb does to a tracker as it is now; asked again when the file changed meanwhile. */
export type Plan = (curriculum: Curriculum, today: Day) => Planned

interface Planned {
  /** The items that were asked for. */
  readonly subjects: readonly Item[]
  readonly operation: Operation
}

/** A change that is ready to be saved. */
export interface WorkedOutChange {
  readonly outcome: VerifiedOutcome
  readonly subjects: readonly Item[]
  /** The whole document before and after, with its byte-order mark. */
  readonly before: string
  readonly after: string
  readonly bytes: Uint8Array
}

export interface ChangeSetting {
  /** The document's name for messages. */
  readonly shown: string
  readonly today: Day
  /** Keep derived values true. */
  readonly refresh: boolean
  readonly read: (text: string) => Curriculum
}

/** Bytes in, verified bytes out; nothing is saved here. Throws TrackerError for every refusal. */
export function workOutChange(
  bytes: Uint8Array,
  plan: Plan,
  {shown, today, refresh, read}: ChangeSetting,
): WorkedOutChange {
  const source = decodeTracker(bytes, shown)
  refuseConflicts(source.text, shown)
  const curriculum = namingFile(shown, () => read(source.text))
  let subjects: readonly Item[] = []
  const operate = (current: Curriculum): Operation => {
    const planned = plan(current, today)
    subjects = planned.subjects
    return planned.operation
  }
  const outcome = carryOut(curriculum, operate, {today, refresh, read})
  const mark = source.hasBom ? '\uFEFF' : ''
  return {
    outcome,
    subjects,
    before: mark + outcome.before,
    after: mark + outcome.after,
    bytes: outcome.after === outcome.before ? bytes : encodeChange({bytes, source, ...outcome}),
  }
}

function refuseConflicts(text: string, shown: string): void {
  const conflicts = findConflicts(text)
  if (!conflicts) return
  const {line, told} = conflicts
  throw new TrackerError('conflict-markers', `${shown}:${line}: ${told}, so nothing is changed`, {
    hint: 'choose what is right there in your editor, then try again',
  })
}
