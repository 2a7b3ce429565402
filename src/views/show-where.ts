import type {Look} from './look.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {visibleText} from './visible-text.ts'

/** Only the path: raw for a pipe, so that `cd "$(dirname "$(tracker where)")"` works; safe on a terminal. */
export function showWhere(file: string, look: Look): string {
  return printLines([look.isTerminal ? visibleText(file) : file])
}

/** Why this file: goes to standard error. */
export function showWhy(why: string, look: Look): string {
  return printLines([readableText(why, look)])
}
