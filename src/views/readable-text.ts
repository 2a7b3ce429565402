import {repairText} from '../notation/repair-text.ts'
import {asciiText} from './ascii-text.ts'
import type {Look} from './look.ts'
import {visibleText} from './visible-text.ts'

/**
 * Text of a document as it may be shown to a person: damaged characters repaired, controls made visible.
 * Everything from outside passes through here.
 */
export function readableText(text: string, look: Look): string {
  if (isPrintableAscii.test(text)) return text
  const visible = visibleText(repairText(text))
  if (look.ascii) return asciiText(visible)
  return look.isTerminal ? visible.replace(emojiMakers, '') : visible
}

/**
 * The selector that makes `⚠` an emoji, and the keycap around `1`: terminals do not agree whether such signs are one
 * column or two, so on a terminal the sign is shown alone.
 */
const emojiMakers = /\ufe0f\u20e3?|\u20e3/g

const isPrintableAscii = /^[ -~]*$/
