import type {Status} from './readings.ts'

const statusOfBox: ReadonlyMap<string, Status> = new Map([
  [' ', 'not-started'],
  ['x', 'done'],
  ['X', 'done'],
  ['~', 'in-progress'],
  ['/', 'in-progress'],
  ['-', 'skipped'],
  ...['✓', '✔', '✅', '☑'].map(tick => [tick, 'done'] as const),
])

/** What stands between the brackets of a checkbox, without U+FE0F. */
export function readBox(character: string): Status | undefined {
  return statusOfBox.get(character)
}
