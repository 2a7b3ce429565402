import type {Status} from './readings.ts'

const boxes: Readonly<Record<Status, string>> = {
  'not-started': ' ',
  'in-progress': '~',
  done: 'x',
  skipped: '-',
}

/** What stands between the brackets of a checkbox; `ticked` is how the file writes a checked one. */
export function writeBox(status: Status, ticked: string): string {
  return status === 'done' ? ticked : boxes[status]
}
