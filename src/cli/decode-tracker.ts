import {TrackerError} from '../errors/tracker-error.ts'
import {decodeSource} from '../source/decode-source.ts'
import type {Source} from '../source/source.ts'

/** Bytes as text. Throws TrackerError for what cannot be understood, with the name of the file. */
export function decodeTracker(bytes: Uint8Array, shown: string): Source {
  try {
    return decodeSource(bytes)
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error
    const {code, message, candidates, hint} = error
    const details = {candidates, cause: error, ...(hint === null ? {} : {hint})}
    throw new TrackerError(code, `${shown}: ${message}`, details)
  }
}
