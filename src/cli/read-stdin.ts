import {TrackerError} from '../errors/tracker-error.ts'
import type {Context} from './context.ts'

/** What came in can be read once only, and is asked for twice where a column is called like an option. */
const alreadyRead = new WeakMap<Context, Promise<Uint8Array>>()

/** The document on standard input. Throws TrackerError `usage` where a person would have to type it. */
export async function readStdin(context: Context): Promise<Uint8Array> {
  const {stdin} = context
  if (stdin.isTTY) {
    throw new TrackerError('usage', 'the tracker should come from standard input, but that is a terminal', {
      hint: 'tracker -f - < progress.md',
    })
  }
  const reading = alreadyRead.get(context) ?? stdin.read()
  alreadyRead.set(context, reading)
  return reading
}
