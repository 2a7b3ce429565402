import type {Status} from './readings.ts'

const statusOfBox: ReadonlyMap<string, Status> = new Map([
  [' ', 'not-started'],
  ['x', 'done'],
  ['X', 'done'],
  ['~', 'in-progress'],
  ['/', 'in-progress'],
  ['-', 'skipped'],
])

/** What the one character between the brackets of a checkbox means. */
export function readBox(character: string): Status | undefined {
  return statusOfBox.get(character)
}
