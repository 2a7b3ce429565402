import type {Problem} from '../curriculum/problem.ts'
import type {Edit} from '../edit/edit.ts'
import {sliceSpan} from '../source/span.ts'
import {asciiText} from './ascii-text.ts'
import type {Look} from './look.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {symbolsFor} from './symbols.ts'
import {visibleText} from './visible-text.ts'

/** `progress.md: repaired 9 problems (7 setext-trap, 2 list-trap)`. */
export function showRepairs(file: string, repaired: readonly Problem[], {look, done}: RepairWords): string {
  const counts = new Map<string, number>()
  for (const {rule} of repaired) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = [...counts].map(([rule, count]) => `${count} ${rule}`).join(', ')
  const problems = repaired.length === 1 ? '1 problem' : `${repaired.length} problems`
  const verb = done ? 'repaired' : 'would repair'
  const text = repaired.length === 0 ? 'nothing to repair' : `${verb} ${problems} (${rules})`
  return printLines([`${readableText(file, look)}: ${text}`])
}

export interface RepairWords {
  readonly look: Look
  /** Whether it has been done, or only would be. */
  readonly done: boolean
}

const mostKinds = 20

/**
 * What damaged signs are going to be replaced by, the commonest first. Damage is shown as it is, but its control
 * characters as pictures.
 */
export function showDamage(text: string, edits: readonly Edit[], look: Look): string {
  const counts = new Map<string, number>()
  for (const {span, text: meant} of edits) {
    const kind = `${shown(sliceSpan(text, span), look)} ${symbolsFor(look).arrow} ${shown(meant, look)}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const kinds = [...counts].toSorted(([, one], [, other]) => other - one)
  const rest = kinds.length - mostKinds
  return printLines([
    ...kinds
      .slice(0, mostKinds)
      .map(([kind, count]) => `  ${kind}  (${count === 1 ? 'once' : `${count} times`})`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ])
}

function shown(text: string, look: Look): string {
  const visible = visibleText(text)
  return look.ascii ? asciiText(visible) : visible
}
