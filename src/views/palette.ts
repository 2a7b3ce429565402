import {Chalk, type ChalkInstance} from 'chalk'
import type {Status} from '../notation/readings.ts'
import type {Look} from './look.ts'

export type Style = (text: string) => string

/** What a colour is for. Nothing is told by a colour alone. */
export interface Palette {
  readonly status: Readonly<Record<Status, Style>>
  readonly strong: Style
  readonly faint: Style
  readonly added: Style
  readonly removed: Style
  readonly error: Style
  readonly warning: Style
}

/**
 * Blue against orange is told apart with every kind of colour blindness. Of the 256 colours those are taken that
 * have a contrast of about 4 : 1 both on black and on white; the sixteen are whatever the terminal makes of them.
 */
export function paletteFor(look: Look): Palette {
  const known = palettes.get(look.color)
  if (known !== undefined) return known
  const palette = look.color === 0 ? colourless : makePalette(new Chalk({level: look.color}), look.color)
  palettes.set(look.color, palette)
  return palette
}

const palettes = new Map<Look['color'], Palette>()

const asWritten: Style = text => text

/** Does without chalk, which is not loaded then. */
const colourless: Palette = {
  status: {'not-started': asWritten, 'in-progress': asWritten, done: asWritten, skipped: asWritten},
  strong: asWritten,
  faint: asWritten,
  added: asWritten,
  removed: asWritten,
  error: asWritten,
  warning: asWritten,
}

const blue = 32
const orange = 130
const red = 161
const grey = 244

function makePalette(chalk: ChalkInstance, level: Look['color']): Palette {
  const isRich = level >= 2
  const done = style(isRich ? chalk.ansi256(blue) : chalk.cyan)
  const started = style(isRich ? chalk.ansi256(orange) : chalk.yellow)
  const faint = style(isRich ? chalk.ansi256(grey) : chalk.dim)
  const alarm = style((isRich ? chalk.ansi256(red) : chalk.magenta).bold)
  return {
    status: {'not-started': asWritten, 'in-progress': started, done, skipped: faint},
    strong: style(chalk.bold),
    faint,
    added: done,
    removed: started,
    error: alarm,
    warning: started,
  }
}

/** Of one text: chalk would print further arguments too. */
function style(chalk: ChalkInstance): Style {
  return text => chalk(text)
}
