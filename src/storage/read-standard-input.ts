import {TrackerError} from '../errors/tracker-error.ts'
import {largestDocument, refuseSize} from './read-descriptor.ts'
import {systemReason} from './refuse-system-error.ts'

/** All that comes in. Throws TrackerError `over-limit` or `input-output`. */
export async function readStandardInput(
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      chunks.push(chunk)
      length += chunk.length
      if (length > largestDocument) throw refuseSize('Standard input')
    }
  } catch (error) {
    if (error instanceof TrackerError) throw error
    throw new TrackerError('input-output', `cannot read standard input: ${systemReason(error)}`, {
      cause: error,
    })
  }
  return Buffer.concat(chunks)
}
