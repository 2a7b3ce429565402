import type {Status} from './readings.ts'

export interface BoxStyle {
  /** The file writes `[X]`. */
  readonly capital: boolean
}

const boxes: Readonly<Record<Status, string>> = {
  'not-started': ' ',
  'in-progress': '~',
  done: 'x',
  skipped: '-',
}

/** The one character between the brackets of a checkbox. */
export function writeBox(status: Status, {capital}: BoxStyle): string {
  return status === 'done' && capital ? 'X' : boxes[status]
}
