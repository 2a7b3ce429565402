import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {isBlank} from '../../src/notation/is-blank.ts'
import {readNumber} from '../../src/notation/read-number.ts'
import {readPercent} from '../../src/notation/read-percent.ts'
import {readRating} from '../../src/notation/read-rating.ts'
import {readRatio} from '../../src/notation/read-ratio.ts'
import type {RatingReading} from '../../src/notation/readings.ts'
import {scaleOfHeader} from '../../src/notation/scale-of-header.ts'
import {writeRating} from '../../src/notation/write-rating.ts'

describe('ratings', () => {
  test.each<[text: string, value: number | null, scale: number, style: RatingReading['style'], mark: string]>(
    [
      ['★★★☆☆', 3, 5, 'stars', '★★★☆☆'],
      ['★★★★★', 5, 5, 'stars', '★★★★★'],
      ['☆☆☆☆☆', null, 5, 'stars', '☆☆☆☆☆'],
      ['☆☆☆☆☆ (1-5)', null, 5, 'stars', '☆☆☆☆☆'],
      ['☆☆☆', null, 3, 'stars', '☆☆☆'],
      ['★★★', 3, 5, 'stars', '★★★'],
      ['★★★★★★★☆☆☆', 7, 10, 'stars', '★★★★★★★☆☆☆'],
      ['⭐⭐⭐', 3, 5, 'emoji-stars', '⭐⭐⭐'],
      ['⭐️⭐️', 2, 5, 'emoji-stars', '⭐️⭐️'],
      ['⭐⭐⭐☆☆', 3, 5, 'emoji-stars', '⭐⭐⭐☆☆'],
      ['⭐⭐⭐⭐⭐⭐⭐', 7, 7, 'emoji-stars', '⭐⭐⭐⭐⭐⭐⭐'],
      ['3/5', 3, 5, 'ratio', '3/5'],
      ['7/10 – shaky', 7, 10, 'ratio', '7/10'],
      ['3 / 5', 3, 5, 'ratio', '3 / 5'],
      ['0/5', 0, 5, 'ratio', '0/5'],
      ['/5', null, 5, 'ratio', '/5'],
      ['___/5', null, 5, 'ratio', '___/5'],
      ['-/10', null, 10, 'ratio', '-/10'],
      ['?/5', null, 5, 'ratio', '?/5'],
      ['  ★☆', 1, 2, 'stars', '  ★☆'],
    ],
  )('%s', (text, value, scale, style, mark) => {
    expect(readRating(text)).toEqual({value, scale, style, length: mark.length})
    expect(readRating(damageText(text))).toEqual({value, scale, style, length: damageText(mark).length})
  })

  test.each([
    '',
    'x',
    '4',
    '7/5',
    '3/0',
    '4.5/5',
    '3/5/2025',
    '3/500',
    'none',
    '⭐ 4/5',
    '___',
    '/',
    'stars',
    '3/5.5',
    '/usr',
  ])('"%s" is none', text => {
    expect(readRating(text)).toBeUndefined()
  })

  test('a bare digit is one where the scale is known', () => {
    expect(readRating('4', {scale: 5})).toEqual({value: 4, scale: 5, style: 'number', length: 1})
    expect(readRating('10 of course', {scale: 10})).toEqual({
      value: 10,
      scale: 10,
      style: 'number',
      length: 2,
    })
    expect(readRating('★★', {scale: 3})).toMatchObject({value: 2, scale: 3})
    for (const text of ['6', '4.5', '4%', '4th', '4-5', '4/', 'x4'])
      expect(readRating(text, {scale: 5})).toBeUndefined()
  })

  test.each([
    ['Confidence (1-5)', 5],
    ['Confidence (1–10)', 10],
    ['Rating (0-3)', 3],
    ['Score (1 to 7)', 7],
    ['Score (/10)', 10],
    ['Score /10', 10],
    ['Confidence (out of 5)', 5],
    ['掌握度（1～5）', 5],
    ['Mastery [1-4]', 4],
    ['Confidence (1 = low, 5 = high)', undefined],
    ['Confidence', undefined],
    ['Weeks (5-9)', undefined],
    ['Version (1-1)', undefined],
    ['', undefined],
  ])('the scale of %s is %s', (header, scale) => {
    expect(scaleOfHeader(header)).toBe(scale)
    expect(scaleOfHeader(damageText(header))).toBe(scale)
  })

  test.each<[RatingReading['style'], number, number | null, string]>([
    ['stars', 5, 4, '★★★★☆'],
    ['stars', 5, null, '☆☆☆☆☆'],
    ['stars', 3, 3, '★★★'],
    ['emoji-stars', 5, 4, '⭐⭐⭐⭐'],
    ['emoji-stars', 5, null, ''],
    ['ratio', 10, 7, '7/10'],
    ['ratio', 5, null, '/5'],
    ['number', 5, 4, '4'],
    ['number', 5, null, ''],
  ])('%s of %i: %s is written %s', (style, scale, value, text) => {
    expect(writeRating(value, {style, scale})).toBe(text)
  })

  test('what is written reads as it was meant', () => {
    const styles = fc.constantFrom('stars', 'emoji-stars', 'ratio', 'number' as const) as fc.Arbitrary<
      RatingReading['style']
    >
    const scaled = fc
      .record({style: styles, scale: fc.integer({min: 2, max: 10})})
      .chain(like => fc.record({like: fc.constant(like), value: fc.integer({min: 1, max: like.scale})}))
    fc.assert(
      fc.property(scaled, ({like, value}) => {
        const text = writeRating(value, like)
        expect(readRating(text, {scale: like.scale})).toEqual({...like, value, length: text.length})
      }),
    )
  })
})

describe('ratios', () => {
  test.each([
    ['___/___', null, null, 3, 7],
    ['___/5-7', null, 5, 3, 7],
    ['2/5-7', 2, 5, 1, 5],
    ['3/5', 3, 5, 1, 3],
    ['0 / 10', 0, 10, 1, 6],
    ['2/___', 2, null, 1, 5],
    ['/5', null, 5, 0, 2],
    ['___ / 15', null, 15, 3, 8],
    ['___/13 (Goal: 13/13)', null, 13, 3, 6],
    ['7/5', 7, 5, 1, 3],
    ['3 of 16', 3, 16, 1, 7],
    ['3 de 16 semanas', 3, 16, 1, 7],
    ['3 out of 16', 3, 16, 1, 11],
    ['7／15', 7, 15, 1, 4],
    ['20 / 75', 20, 75, 2, 7],
    ['4/4+', 4, 4, 1, 4],
    ['0/7 days (0%)', 0, 7, 1, 3],
    [' 3/5', 3, 5, 2, 4],
  ])('%s', (text, done, aim, doneLength, length) => {
    expect(readRatio(text)).toEqual({done, aim, doneLength, length})
  })

  test.each([
    '',
    '3',
    '3/5/2025',
    '___',
    '3/x',
    'x/5',
    'of 5',
    '3 of the best',
    '4.5/5',
    '3/5.5',
    '3/5%',
    '/',
    '2025-11-03',
  ])('"%s" is none', text => expect(readRatio(text)).toBeUndefined())

  test('lengths in the damaged alphabet', () => {
    expect(readRatio(damageText('7／15'))).toEqual({done: 7, aim: 15, doneLength: 1, length: 6})
  })
})

describe('percentages', () => {
  test.each([
    ['2%', 2, 2],
    ['2.5 %', 2.5, 5],
    ['2,5 %', 2.5, 5],
    ['100%', 100, 4],
    ['___%', null, 4],
    ['29% (7 of 24 weeks)', 29, 3],
    ['20％', 20, 3],
  ])('%s', (text, percent, length) => {
    expect(readPercent(text)).toEqual({percent, length})
  })

  test.each(['', '%', '2', '2 percent', 'about 2%', '1000%', '-5%'])('"%s" is none', text => {
    expect(readPercent(text)).toBeUndefined()
  })

  test('a space that is U+00A0, as French has it, is kept in the length', () => {
    expect(readPercent('2\u00a0%')).toEqual({percent: 2, length: 3})
    expect(readPercent(damageText('2\u00a0%'))).toEqual({percent: 2, length: 4})
  })
})

describe('numbers', () => {
  test.each([
    ['___ minutes', null, ' minutes', 11],
    ['42 minutes', 42, ' minutes', 10],
    ['12', 12, '', 2],
    ['0', 0, '', 1],
    ['___', null, '', 3],
    ['2.5 hours', 2.5, ' hours', 9],
    ['45min', 45, 'min', 5],
    ['45 min.', 45, ' min.', 7],
    ['___ hours (Recommended: 15-20 hours)', null, ' hours', 9],
    ['3 часа', 3, ' часа', 6],
    ['30分钟', 30, '分钟', 4],
  ])('%s', (text, number, suffix, length) => {
    expect(readNumber(text)).toEqual({number, suffix, length})
  })

  test.each([
    '',
    'x',
    '12 angry men',
    '2%',
    '3/5',
    '2025-11-03',
    '2nd',
    '1,234',
    '12:30',
    '-3',
    'about 5',
    '5 +',
  ])('"%s" is none', text => {
    expect(readNumber(text)).toBeUndefined()
  })

  test('the unit stays in the alphabet of the file', () => {
    const text = damageText('3 часа')
    expect(readNumber(text)).toEqual({number: 3, suffix: damageText(' часа'), length: text.length})
  })
})

describe('blanks', () => {
  test.each([
    '',
    ' ',
    '\t',
    '_',
    '___',
    '___________',
    '____-__-__',
    '__/__/____',
    '_____/_____/_____',
    '__.__.____',
    '___ ___',
    '[Date]',
    '[date]',
    '[Your name]',
    '[YYYY-MM-DD]',
    '[Datum]',
    '[日期]',
    '-',
    '–',
    '—',
    '--',
    '---',
    '…',
    '...',
    '?',
    'TBD',
    'tba',
    'YYYY-MM-DD',
    'DD/MM/YYYY',
    ' ___ ',
    '&nbsp;',
  ])('"%s" is one', text => {
    expect(isBlank(text)).toBe(true)
    expect(isBlank(damageText(text))).toBe(true)
  })

  test.each([
    'x',
    '0',
    'none',
    'N/A',
    'no',
    '[x]',
    '[ ]',
    '[~]',
    '[Date](https://example.org)',
    '[Date] soon',
    '\u00a0',
    '___/___',
    '___ minutes',
    '___%',
    '⬜',
    '☆☆☆☆☆',
    '- text',
    '— text',
    '[12]',
    'TBD later',
    '_emphasis_',
  ])('"%s" is none', text => {
    expect(isBlank(text)).toBe(false)
  })
})
