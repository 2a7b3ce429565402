import {asciiText} from './ascii-text.ts'
import type {Look} from './look.ts'
import {paletteFor, type Style} from './palette.ts'
import {visibleText} from './visible-text.ts'

/**
 * A unified diff: raw when piped, so that `patch` can take it; on a terminal safe to look at. Colour alone is
 * nothing but an addition to its `+` and `-`.
 */
export function showDiff(diff: string, look: Look): string {
  if (!look.isTerminal) return diff
  const visible = visibleText(diff, '\n\t')
  const shown = look.ascii ? asciiText(visible) : visible
  return shown
    .split('\n')
    .map(line => styleOf(line, look)(line))
    .join('\n')
}

function styleOf(line: string, look: Look): Style {
  const {added, removed, strong, faint} = paletteFor(look)
  if (line.startsWith('+++') || line.startsWith('---')) return strong
  if (line.startsWith('@@')) return faint
  if (line.startsWith('+')) return added
  if (line.startsWith('-')) return removed
  return text => text
}
