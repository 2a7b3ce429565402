import {readProgress} from './read-progress.ts'
import {readStatus} from './read-status.ts'
import type {Status} from './readings.ts'
import {writeProgress} from './write-progress.ts'

/**
 * All or none of what a cell says is still to come: `3/5` gives `5/5` or `0/5`. `undefined` where it says it in other words,
 * and for what lies between, which nobody can know.
 */
export function writeProgressStatus(status: Status, raw: string): string | undefined {
  if (readStatus(raw) !== undefined || (status !== 'done' && status !== 'not-started')) return undefined
  const reading = readProgress(raw)
  if (!reading?.count && !reading?.percent) return undefined
  const total = reading.count?.total ?? 100
  const done = reading.count ? (reading.count.done ?? 0) : (reading.percent?.percent ?? 0)
  return writeProgress(
    {text: raw, reading, before: {done, total}},
    {done: status === 'done' ? total : 0, total},
  )
}
