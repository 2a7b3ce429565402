import {TrackerError} from '../errors/tracker-error.ts'
import type {Context} from './context.ts'

/** The document on standard input. Throws TrackerError `usage` where a person would have to type it. */
export async function readStdin({stdin}: Context): Promise<Uint8Array> {
  if (stdin.isTTY) {
    throw new TrackerError('usage', 'the tracker should come from standard input, but that is a terminal', {
      hint: 'tracker -f - < progress.md',
    })
  }
  return stdin.read()
}
