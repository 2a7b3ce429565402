import {applyPatches} from '../../storage/patch/apply-patches.ts'
import {hashBytes} from '../hash-bytes.ts'
import {decodeBytes, decodePatches, type StateRecord} from './journal-record.ts'
import {lastHash} from './settle-records.ts'

/**
 * The contents after some of the records, worked out from the last base before each, or from what the first one begins
 * with, where that is known. One that cannot be worked out, because the journal is damaged or never held the whole
 * content, is left out.
 */
export function replayRecords(
  records: readonly StateRecord[],
  wanted: ReadonlySet<StateRecord>,
  known: Uint8Array | null = null,
): Map<StateRecord, Uint8Array> {
  const contents = new Map<StateRecord, Uint8Array>()
  let content = known
  for (const record of records) {
    content = record.kind === 'base' ? decodeBytes(record.content) : content && applyStep(content, record)
    if (content && wanted.has(record) && hashBytes(content) === lastHash([record]))
      contents.set(record, content)
  }
  return contents
}

function applyStep(content: Uint8Array, record: StateRecord & {readonly kind: 'step'}): Uint8Array | null {
  try {
    return applyPatches(content, decodePatches(record.patches))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
