import {displayWidth} from '../notation/display-width.ts'

/** Terminal commands. A terminal that does not know one leaves it out. */
const command = '\u001b['
const beginUpdate = `${command}?2026h`
const endUpdate = `${command}?2026l`

/** Another screen, no cursor, no wrapping: what was there before comes back with `leaveScreen`. */
export const enterScreen = `${command}?1049h${command}?25l${command}?7l${command}H${command}2J`
export const leaveScreen = `${command}?7h${command}?25h${command}?1049l`

export interface Screen {
  /** At most as many as the screen has rows. */
  readonly lines: readonly string[]
  readonly width: number
  readonly rows: number
}

/**
 * What has to be written so that a screen with the lines before shows those after: only lines that differ are written,
 * over what is there, all at once, so that nothing flickers. `before` is `null` for a screen that shows anything.
 */
export function drawScreen(before: Screen | null, {lines, width, rows}: Screen): string {
  const known = before?.width === width && before.rows === rows ? before.lines : null
  const drawn = lines.flatMap((line, index) =>
    known?.[index] === line ? [] : [at(index) + line + rest(line, width)],
  )
  const isShorter = lines.length < Math.min(rows, known?.length ?? rows)
  const cleared = isShorter ? `${at(lines.length)}${command}J` : ''
  return drawn.length === 0 && cleared === '' ? '' : beginUpdate + drawn.join('') + cleared + endUpdate
}

function at(index: number): string {
  return `${command}${index + 1};1H`
}

/** What is behind a shorter line; behind a full one there is nothing, and the command would take its last sign. */
function rest(line: string, width: number): string {
  return displayWidth(line.replaceAll(style, '')) < width ? `${command}K` : ''
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const style = /\u001b\[[\d;]*m/g
