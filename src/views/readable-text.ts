import {asciiText} from './ascii-text.ts'
import type {Look} from './look.ts'
import {visibleText} from './visible-text.ts'

/** Text of a document as it may be shown to a person. Everything from outside passes through here. */
export function readableText(text: string, look: Look): string {
  const visible = visibleText(text)
  return look.ascii ? asciiText(visible) : visible
}
