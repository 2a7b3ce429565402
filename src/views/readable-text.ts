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
  return look.ascii ? asciiText(visible) : visible
}

const isPrintableAscii = /^[ -~]*$/
