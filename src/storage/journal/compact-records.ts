import {draftBase} from './draft-records.ts'
import {encodeRecord} from './encode-journal.ts'
import type {StateRecord} from './journal-record.ts'
import {replayRecords} from './replay-records.ts'
import {isCommand} from './settle-records.ts'

export interface JournalLimits {
  readonly bytes: number
  readonly steps: number
}

/** Enough for months of daily use. */
export const usualLimits: JournalLimits = {bytes: 8 * 1024 * 1024, steps: 1000}

/**
 * The newest records that take no more than half of what is allowed, with the content that they start from.
 * Groups stay whole; all of them are marked as done.
 */
export function compactRecords(
  realPath: string,
  records: readonly StateRecord[],
  limits: JournalLimits,
): string {
  const start = firstKept(records, limits)
  const kept = records.slice(start)
  const dropped = records.slice(0, start)
  const last = dropped.at(-1)
  const content = last && replayRecords(dropped, new Set([last])).get(last)
  const base = content && kept[0]?.kind === 'step' ? [draftBase(realPath, content, false)] : []
  const groups = kept.flatMap(record => (isCommand(record) ? [record.group] : []))
  return [...base, ...kept, {kind: 'done', groups: [...new Set(groups)]} as const].map(encodeRecord).join('')
}

function firstKept(records: readonly StateRecord[], limits: JournalLimits): number {
  let start = records.length
  let bytes = 0
  let steps = 0
  for (let index = records.length - 1; index >= 0; index--) {
    const record = records[index]
    if (!record) break
    bytes += encodeRecord(record).length
    steps += isCommand(record) ? 1 : 0
    if (bytes > limits.bytes / 2 || steps > limits.steps / 2) break
    const before = records[index - 1]
    const splitsGroup = isCommand(record) && before && isCommand(before) && before.group === record.group
    if (!splitsGroup) start = index
  }
  return start
}
