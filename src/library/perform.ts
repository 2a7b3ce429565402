import type {Day} from '../calendar/day.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {readCurriculum} from '../curriculum/read-curriculum.ts'
import {carryOut} from '../operations/carry-out.ts'
import type {Operation} from '../operations/operation.ts'
import type {Outcome} from '../operations/outcome.ts'
import type {TrackerDocument} from './parse.ts'
import {sectionReadings} from './section-readings.ts'

export interface PerformOptions {
  /** What `Last Updated` and a new completion date are set to. */
  readonly today: Day
  /** Whether derived values that agreed are kept true; they are, unless told otherwise. */
  readonly refresh?: boolean
}

export interface Performed {
  readonly document: TrackerDocument
  readonly outcome: Outcome
}

/**
 * Carries an operation out, verified: the new document differs in exactly what the operation declared.
 * Throws TrackerError when the operation refuses, or when its text would make the document read differently.
 */
export function perform(
  document: TrackerDocument,
  operate: (curriculum: Curriculum) => Operation,
  {today, refresh = true}: PerformOptions,
): Performed {
  const readings = sectionReadings(document.curriculum)
  const read = (text: string): Curriculum => readCurriculum(text, readings.read(text))
  const outcome = carryOut(document.curriculum, operate, {today, refresh, read})
  const {curriculum} = outcome
  readings.keepFor([document.curriculum, curriculum])
  const source = {...document.source, text: outcome.after}
  return {document: {source, curriculum, problems: curriculum.problems}, outcome}
}
