import {damageText} from './damage-text.ts'
import type {Alphabet} from './readings.ts'
import {repairText} from './repair-text.ts'

/** Marks that trackers are full of; each is told from its damaged form at a glance. */
const telling = ['✅', '⬜', '🟡', '🟢', '🔴', '⭐', '★', '☆', '☐', '☑', '✔', '❌', '🔄', '⏳', '⏭', '🚧']
const properMark = new RegExp(telling.join('|'), 'gu')
const damagedMark = new RegExp(telling.map(damageText).join('|'), 'gu')

const beyondAscii = /[\u0080-\u{10ffff}]/gu

/** How the file writes its marks: by the commoner form of those it has, else by the rest of what is not ASCII. */
export function detectAlphabet(text: string): Alphabet {
  const damaged = countMatches(text, damagedMark)
  // Of the marks of a file that is not damaged there may be very many: one of them is enough.
  if (damaged === 0) return text.search(properMark) < 0 && isDamagedProse(text) ? 'damaged' : 'proper'
  return damaged > countMatches(text, properMark) ? 'damaged' : 'proper'
}

/**
 * Whether some lines of a text have as many marks, in each form, as those that they became: then, since they have any, the
 * text is written as it was before.
 */
export function tellSameAlphabet(old: string, now: string): boolean {
  const [proper, damaged] = [properMark, damagedMark].map(mark => {
    const count = countMatches(old, mark)
    return count === countMatches(now, mark) ? count : undefined
  })
  return proper !== undefined && damaged !== undefined && proper + damaged > 0
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** At least two characters for every one that is meant: dashes, quotes and accents are damaged too. */
function isDamagedProse(text: string): boolean {
  const meant = countMatches(repairText(text), beyondAscii)
  return meant > 0 && countMatches(text, beyondAscii) >= 2 * meant
}
