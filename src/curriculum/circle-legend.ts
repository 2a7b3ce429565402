import type {TableBlock} from '../markdown/block.ts'
import type {Status} from '../notation/readings.ts'

const yes = /^[oO○◯〇]$/
const letter = /^[oO]$/
const no = /^[xX×✕✗]$/

const eastern = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/

/**
 * A circle for what is done and a cross for what is not, as in Korea and Japan. A column holds little else; a round
 * sign alone may be an open place, and a cross alone, below a western header, a tick.
 */
export function circleLegend(tables: readonly TableBlock[]): readonly (readonly [string, Status])[] {
  const entries = new Map<string, Status>()
  for (const {rows} of tables) {
    const [header, ...body] = rows
    header?.cells.forEach((cell, column) => {
      const values = body.map(row => row.cells[column]?.plain ?? '').filter(value => value !== '')
      const isCrossed = values.some(value => no.test(value))
      const isCircled =
        values.some(value => letter.test(value) || (yes.test(value) && isCrossed)) ||
        (isCrossed && eastern.test(cell.plain))
      const marks = values.filter(value => yes.test(value) || no.test(value))
      if (!isCircled || marks.length * 2 < values.length) return
      for (const value of marks) entries.set(value.toLowerCase(), yes.test(value) ? 'done' : 'not-started')
    })
  }
  return [...entries]
}
