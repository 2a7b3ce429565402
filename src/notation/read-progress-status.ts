import {properText} from './proper-text.ts'
import {type ProgressReading, readProgress} from './read-progress.ts'
import type {Status, StatusReading} from './readings.ts'

/**
 * How far something has come, as a status: `100%`, `3/5`, `▓▓░░ 50%`. All of it is done, none of it not begun. `undefined`
 * for a text that says more than that.
 */
export function readProgressStatus(raw: string): StatusReading | undefined {
  if (!/[\d_]/.test(raw)) return undefined
  const reading = readProgress(properText(raw).text)
  const share = reading && shareOf(reading)
  if (share === undefined) return undefined
  return {status: statusOf(share), isMenu: false, length: raw.length}
}

function shareOf({count, percent}: ProgressReading): number | undefined {
  if (count) return count.total === 0 ? undefined : (count.done ?? 0) / count.total
  return percent ? (percent.percent ?? 0) / 100 : undefined
}

function statusOf(share: number): Status {
  if (share >= 1) return 'done'
  return share > 0 ? 'in-progress' : 'not-started'
}
