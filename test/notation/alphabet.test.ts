import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {detectAlphabet, tellSameAlphabet} from '../../src/notation/detect-alphabet.ts'
import {properText} from '../../src/notation/proper-text.ts'
import {repairText} from '../../src/notation/repair-text.ts'
import {statusGlyphs} from '../../src/notation/status-glyphs.ts'
import {characterOfByte} from '../../src/notation/windows-1252.ts'
import {writeIn} from '../../src/notation/write-in.ts'

const text = fc.string({unit: 'grapheme', maxLength: 60})
const wellFormed = fc.oneof(text, fc.string({unit: 'binary', maxLength: 60}))

describe('damage', () => {
  test.each([
    ['⬜', 'â¬œ'],
    ['✅ Mastered', 'âœ… Mastered'],
    ['🟡', 'ðŸŸ¡'],
    ['★☆', 'â˜…â˜†'],
    ['é', 'Ã©'],
    ['à', 'Ã\u00a0'],
    // The bytes that Windows-1252 leaves open become C1 controls.
    ['❌', 'â\u009dŒ'],
    ['⭐', 'â\u00ad\u0090'],
    ['Á', 'Ã\u0081'],
    ['Í', 'Ã\u008d'],
    ['Ï', 'Ã\u008f'],
    ['⏭️', 'â\u008f\u00adï¸\u008f'],
    ['第3周', 'ç¬¬3å‘¨'],
    ['plain ASCII | ~', 'plain ASCII | ~'],
    ['', ''],
  ])('%s becomes %s and comes back', (proper, damaged) => {
    expect(damageText(proper)).toBe(damaged)
    expect(repairText(damaged)).toBe(proper)
  })

  test('agrees with the bytes of UTF-8', () => {
    fc.assert(
      fc.property(wellFormed, written => {
        const bytes = [...new TextEncoder().encode(written)]
        expect(damageText(written)).toBe(bytes.map(characterOfByte).join(''))
      }),
    )
  })

  test('half of a surrogate pair stays', () => {
    expect(damageText('a\ud83d')).toBe('a\ud83d')
    expect(repairText('a\ud83d')).toBe('a\ud83d')
  })

  test('two hundred and fifty-six bytes have as many characters', () => {
    const characters = Array.from({length: 256}, (_, byte) => characterOfByte(byte))
    expect(new Set(characters).size).toBe(256)
    expect(characters.every(character => character.length === 1)).toBe(true)
  })
})

describe('repair', () => {
  test('takes back what damage did', () => {
    fc.assert(
      fc.property(wellFormed, written => {
        expect(repairText(damageText(written))).toBe(written)
      }),
    )
    fc.assert(
      fc.property(wellFormed, written => {
        expect(repairText(repairText(damageText(damageText(written))))).toBe(written)
      }),
    )
  })

  test.each(Object.values(statusGlyphs).flat())('%s', glyph => {
    expect(damageText(glyph)).not.toBe(glyph)
    expect(repairText(damageText(glyph))).toBe(glyph)
  })

  test.each([
    ['a word typed by hand stays beside a damaged mark', 'caféâœ… déjà vu', 'café✅ déjà vu'],
    ['a proper mark stays', '✅ â­\u0090', '✅ ⭐'],
    ['a sequence cut short stays', 'âœ', 'âœ'],
    ['a sequence cut short before another', 'âœâœ…', 'âœ✅'],
    ['longer than needed', 'À\u0080', 'À\u0080'],
    ['half of a pair', 'í\u00a0\u0080', 'í\u00a0\u0080'],
    ['beyond Unicode', 'ô\u0090\u0080\u0080', 'ô\u0090\u0080\u0080'],
    ['French quotes', '« voilà »', '« voilà »'],
  ])('%s', (_, written, expected) => {
    expect(repairText(written)).toBe(expected)
  })
})

test('every offset of the repaired text leads back to where it was written', () => {
  const written = 'xâœ… Ã©âœ'
  const proper = properText(written)
  expect(proper.text).toBe('x✅ éâœ')
  const back = [...proper.text].map((_, offset) => proper.writtenOffset(offset))
  expect(back).toEqual([0, 1, 4, 5, 7, 8])
  expect(proper.writtenOffset(proper.text.length)).toBe(written.length)
})

describe('the alphabet of a file', () => {
  test.each([
    ['nothing', '', 'proper'],
    ['ASCII', '- [x] one', 'proper'],
    ['proper marks', '⬜ ✅ 🟡', 'proper'],
    ['damaged marks', 'â¬œ âœ… ðŸŸ¡', 'damaged'],
    ['one proper mark in a damaged file', 'â¬œ â¬œ ✅', 'damaged'],
    ['one damaged mark in a proper file', '⬜ ⬜ âœ…', 'proper'],
    ['as many of each', '⬜ âœ…', 'proper'],
    ['no marks but damaged dashes', 'Week 1 â€“ Start', 'damaged'],
    ['no marks but damaged accents', 'SessÃ£o, revisÃ£o', 'damaged'],
    ['no marks but accents', 'Sessão, revisão – início', 'proper'],
    ['no marks but a language', '第3周：缓存', 'proper'],
  ] as const)('%s', (_, file, alphabet) => {
    expect(detectAlphabet(file)).toBe(alphabet)
  })

  test('damage is noticed wherever there is something to damage', () => {
    const beyondAscii = text.filter(
      written => /[^\u0020-\u007e]/.test(written) && detectAlphabet(written) === 'proper',
    )
    fc.assert(
      fc.property(beyondAscii, written => {
        fc.pre(damageText(written) !== written)
        expect(detectAlphabet(damageText(written))).toBe('damaged')
      }),
    )
  })

  test('writes its own marks', () => {
    expect(writeIn('proper', '✅ Mastered')).toBe('✅ Mastered')
    expect(writeIn('damaged', '✅ Mastered')).toBe('âœ… Mastered')
  })
})

test('lines with as many marks as before leave the alphabet of any text as it was', () => {
  const some = fc.array(fc.constantFrom('✅', '⬜', '★', 'a', 'é', '–', 'âœ…', 'â¬œ', 'â˜…', 'Ã©'), {
    maxLength: 4,
  })
  const line = some.map(pieces => pieces.join(''))
  fc.assert(
    fc.property(line, line, line, line, (before, old, now, behind) => {
      const [was, is] = [old, now].map(each => detectAlphabet([before, each, behind].join('\n')))
      if (tellSameAlphabet(old, now)) expect(is).toBe(was)
    }),
    {numRuns: 1000},
  )
  expect(tellSameAlphabet('| a | ⬜ |', '| a | ✅ |')).toBe(true)
  expect(tellSameAlphabet('a', 'é')).toBe(false)
})
