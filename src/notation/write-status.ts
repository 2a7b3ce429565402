import type {Status} from './readings.ts'

const glyphs: Readonly<Record<Status, string>> = {
  'not-started': '⬜',
  'in-progress': '🟡',
  done: '✅',
  skipped: '⏭️',
}
const words: Readonly<Record<Status, string>> = {
  'not-started': 'Not Started',
  'in-progress': 'In Progress',
  done: 'Mastered',
  skipped: 'Skipped',
}

/** What is written into a file that has no form of its own for the status, in proper letters. */
export function defaultForm(status: Status): string {
  return `${glyphs[status]} ${words[status]}`
}

export function statusGlyph(status: Status): string {
  return glyphs[status]
}
