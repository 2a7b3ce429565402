import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {displayWidth} from '../../src/notation/display-width.ts'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['CAP Theorem', 11],
    ['Café', 4],
    ['Cafe\u0301', 4],
    ['✅ done', 7],
    ['🟡⬜', 4],
    ['✓◐○⊘', 4],
    ['★★★☆☆', 5],
    ['█░', 2],
    ['未开始', 6],
    ['한국어', 6],
    ['\u1112\u1161\u11ab', 2],
    ['ｈａｌｆ', 8],
    ['ﾊﾝｶｸ', 4],
    ['👨‍👩‍👧', 2],
    ['👍🏽', 2],
    ['🇩🇪🇫🇷', 4],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['⚠️ x', 4],
    ['สวัสดี', 4],
    ['\u200b', 0],
    ['𝒳', 1],
    ['𠮷', 2],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  test('counts each letter of an Indic cluster, as terminals do', () => {
    expect(displayWidth('क्षि')).toBe(3)
  })

  test.each([
    ['punctuation, symbols and signs of China and Japan', 0x2010, 0x3400],
    ['full-width forms', 0xf900, 0xffe7],
    ['pictures', 0x1f000, 0x1fb00],
    ['Europe', 0x20, 0x590],
  ])('agrees with string-width on %s', (_, first, end) => {
    const differing: string[] = []
    for (let code = first; code < end; code++) {
      const character = String.fromCodePoint(code)
      if (unassignedOrAlone.test(character)) continue
      if (displayWidth(character) !== stringWidth(character)) differing.push(code.toString(16))
    }
    expect(differing).toEqual([])
  })
})

/** Code points that mean nothing yet, controls, and marks that only have a meaning on another character. */
const unassignedOrAlone = /[\p{Cn}\p{Cc}]|\u20e3|\uffa0/u
