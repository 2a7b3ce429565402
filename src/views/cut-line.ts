import {cutText} from './cut-text.ts'
import type {Look} from './look.ts'
import {symbolsFor} from './symbols.ts'

/** One line of readable text, cut to a terminal's width, never elsewhere. */
export function cutLine(text: string, look: Look): string {
  return look.isTerminal ? cutText(text, Math.max(1, look.width), symbolsFor(look).ellipsis) : text
}
