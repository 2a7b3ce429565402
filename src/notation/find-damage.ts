import {decodeAt} from './proper-text.ts'

/** A stretch of damaged characters, and what they were before. */
export interface Damage {
  readonly start: number
  readonly end: number
  readonly meant: string
}

/** Whatever decodes, in order; what stands together is one stretch. */
export function findDamage(text: string): readonly Damage[] {
  const found: Damage[] = []
  let position = 0
  while (position < text.length) {
    const start = nextSuspicious(text, position)
    let end = start
    let meant = ''
    for (let piece = decodeAt(text, end); piece.length > 1; piece = decodeAt(text, end)) {
      end += piece.length
      meant += piece.text
    }
    if (meant !== '') found.push({start, end, meant})
    position = Math.max(end, start + 1)
  }
  return found
}

/** Only a character that stands for a byte C2 to F4 can begin a damaged one. */
function nextSuspicious(text: string, from: number): number {
  suspicious.lastIndex = from
  return suspicious.exec(text)?.index ?? text.length
}

const suspicious = /[\u00c2-\u00f4]/g
