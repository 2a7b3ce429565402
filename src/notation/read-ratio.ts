import {properText} from './proper-text.ts'
import type {RatioReading} from './readings.ts'

const done = /^(\d{1,7}|_+)?/
const slash = /^[ \t]*[/／][ \t]*/
const between = /^[ \t]+(?:out of|of|de|von|sur|из|з|trên)[ \t]+/iu
const aim = /^(?:(\d{1,7})(?:[ \t]?[-–—][ \t]?\d{1,7}|\+)?|_+)/
/** A third number makes it a date; a decimal or a percent sign something else. */
const goesOn = /^(?:[\d%]|[/.,]\d)/

/**
 * A count and what it aims at: `___/5-7` aims at 5, `3/5`, `0 / 10`, `3 of 16`. The words between count only where
 * both numbers are there, and one side at least must be written or left blank on purpose.
 */
export function readRatio(raw: string): RatioReading | undefined {
  const {text, writtenOffset} = properText(raw)
  const start = /^[ \t]*/.exec(text)?.[0].length ?? 0
  const doneText = done.exec(text.slice(start))?.[0] ?? ''
  const doneEnd = start + doneText.length
  const separator =
    slash.exec(text.slice(doneEnd)) ?? (/\d/.test(doneText) ? between.exec(text.slice(doneEnd)) : null)
  if (separator === null) return undefined
  const aimMatch = aim.exec(text.slice(doneEnd + separator[0].length))
  if (aimMatch === null) return undefined
  const end = doneEnd + separator[0].length + aimMatch[0].length
  if (goesOn.test(text.slice(end))) return undefined
  return {
    done: readCount(doneText),
    aim: readCount(aimMatch[1] ?? ''),
    doneLength: writtenOffset(doneEnd),
    length: writtenOffset(end),
  }
}

function readCount(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null
}
