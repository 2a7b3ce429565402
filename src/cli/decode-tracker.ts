import type {Curriculum} from '../curriculum/model.ts'
import {readCurriculum} from '../curriculum/read-curriculum.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readBlocks} from '../markdown/read-blocks.ts'
import {decodeSource} from '../source/decode-source.ts'
import type {Source} from '../source/source.ts'

/** Bytes as a tracker. Throws TrackerError for what cannot be understood, with the name of the file. */
export function decodeTracker(
  bytes: Uint8Array,
  shown: string,
): {readonly source: Source; readonly curriculum: Curriculum} {
  try {
    const source = decodeSource(bytes)
    return {source, curriculum: readText(source.text)}
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error
    const {code, message, candidates, hint} = error
    const details = {candidates, cause: error, ...(hint === null ? {} : {hint})}
    throw new TrackerError(code, `${shown}: ${message}`, details)
  }
}

/** Throws TrackerError `over-limit`. */
export function readText(text: string): Curriculum {
  return readCurriculum(text, readBlocks(text))
}
