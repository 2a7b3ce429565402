import {describe, expect, test} from 'vitest'
import {asciiText} from '../../src/views/ascii-text.ts'

describe('asciiText', () => {
  test.each([
    ['CAP Theorem', 'CAP Theorem'],
    ['Café naïve Ångström', 'Cafe naive Angstrom'],
    ['Cafe\u0301', 'Cafe'],
    ['“quoted” ‘so’ — or – so…', '"quoted" \'so\' - or - so...'],
    ['✅ 🟡 ⬜ ⏭', '[x] [~] [ ] [-]'],
    ['✅\ufe0f', '[x]'],
    ['✓ ◐ ○ ⊘', '[x] [~] [ ] [-]'],
    ['★★★☆☆', '***..'],
    ['██░░', '##..'],
    ['Week 3 › Practice', 'Week 3 > Practice'],
    ['2% → 3%', '2% -> 3%'],
    ['Straße, Łódź, Ærø, İstanbul, ñ', 'Strasse, Lodz, AEro, Istanbul, n'],
    ['Изучено', 'Izucheno'],
    ['Σ λ', 'S l'],
    ['½ ﬁ ² Ⅳ ５', '1/2 fi 2 IV 5'],
    ['a\u00a0b', 'a b'],
    ['␛[31m', '^[[31m'],
    ['未开始', '???'],
    ['👨‍👩‍👧', '???'],
    ['🚀 go', '? go'],
  ])('%j', (text, shown) => {
    expect(asciiText(text)).toBe(shown)
  })

  test('nothing but ASCII comes out, for any character', () => {
    const notAscii: number[] = []
    for (let code = 0; code < 0x20000; code += 7) {
      for (const unit of asciiText(String.fromCodePoint(code))) {
        if (unit.charCodeAt(0) > 0x7e) notAscii.push(code)
      }
    }
    expect(notAscii).toEqual([])
  })
})
