import type {Day} from './day.ts'

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Strict ISO, `2025-11-03`: a day that the calendar has, between the years 0001 and 9999. */
export function parseDay(text: string): Day | undefined {
  if (!shape.test(text) || text.startsWith('0000')) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time)) return undefined
  // Engines roll 31 April over into May: only what prints back equal was a real day.
  return new Date(time).toISOString().slice(0, 10) === text ? (text as Day) : undefined
}
