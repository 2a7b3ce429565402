import type {Curriculum} from '../curriculum/model.ts'
import type {Problem} from '../curriculum/problem.ts'
import {readCurriculum} from '../curriculum/read-curriculum.ts'
import {decodeSource} from '../source/decode-source.ts'
import type {Source} from '../source/source.ts'
import {sectionReadings} from './section-readings.ts'

/** A tracker file that was read: its text, and what the text says. */
export interface TrackerDocument {
  readonly source: Source
  readonly curriculum: Curriculum
  readonly problems: readonly Problem[]
}

/** Throws TrackerError for bytes that are not UTF-8, and for a text over the limits; any other text has a reading. */
export function parse(bytes: Uint8Array): TrackerDocument {
  const source = decodeSource(bytes)
  const readings = sectionReadings()
  const curriculum = readCurriculum(source.text, readings.read(source.text))
  readings.keepFor([curriculum])
  return {source, curriculum, problems: curriculum.problems}
}
