import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDate} from '../../src/calendar/read-date.ts'
import {rolesOfHeader} from '../../src/notation/column-role.ts'
import {damageText} from '../../src/notation/damage-text.ts'
import {detectAlphabet} from '../../src/notation/detect-alphabet.ts'
import {isTotalLabel, roleOfLabel} from '../../src/notation/field-words.ts'
import {isBlank} from '../../src/notation/is-blank.ts'
import {normaliseTitle} from '../../src/notation/normalise-title.ts'
import {readAnswer} from '../../src/notation/read-answer.ts'
import {readHeadingMark} from '../../src/notation/read-heading-mark.ts'
import {readLegend} from '../../src/notation/read-legend.ts'
import {readNumber} from '../../src/notation/read-number.ts'
import {readPercent} from '../../src/notation/read-percent.ts'
import {readRating} from '../../src/notation/read-rating.ts'
import {readRatio} from '../../src/notation/read-ratio.ts'
import {readStatus} from '../../src/notation/read-status.ts'
import {readStatusWord} from '../../src/notation/read-status-word.ts'
import {readUnitHeading} from '../../src/notation/read-unit-heading.ts'
import {repairText} from '../../src/notation/repair-text.ts'
import {scaleOfHeader} from '../../src/notation/scale-of-header.ts'
import {slugTitle} from '../../src/notation/slug-title.ts'

type Measured = {readonly length: number} | undefined

const measuring: Readonly<Record<string, (text: string) => Measured>> = {
  readStatus: text => readStatus(text),
  readRating: text => readRating(text, {scale: 5}),
  readRatio,
  readPercent,
  readNumber,
  readDate: text => readDate(text),
}
const others: Readonly<Record<string, (text: string) => unknown>> = {
  readHeadingMark: text => readHeadingMark(text),
  readUnitHeading,
  readAnswer,
  readLegend: text => readLegend([text]),
  readStatusWord,
  isBlank,
  rolesOfHeader,
  roleOfLabel,
  isTotalLabel,
  scaleOfHeader,
  normaliseTitle,
  slugTitle,
  detectAlphabet,
  damageText,
  repairText,
}
const everyReader = Object.entries({...measuring, ...others})

/** What trackers are made of, in any order. */
const pieces = fc.constantFrom(
  '✅',
  '⬜',
  '🟡',
  '⏭️',
  '☐',
  '☑',
  '[x]',
  '[ ]',
  '[~]',
  '\\[x\\]',
  '<input type="checkbox" checked>',
  '★',
  '☆',
  '⭐',
  '\ufe0f',
  'Mastered',
  'Not Started',
  'In Progress',
  'Done',
  'Open',
  'Yes',
  'No',
  '已完成',
  '第',
  '3',
  '周',
  '주차',
  'Week',
  'Tuần',
  'الأسبوع',
  '٣',
  'Legend:',
  ' / ',
  ' | ',
  '\\|',
  ' ',
  '\t',
  '\u00a0',
  '**',
  '_',
  '___',
  '-',
  '–',
  '=',
  ':',
  '(',
  ')',
  '%',
  '/5',
  '2025-11-03',
  'Nov 3',
  '年',
  '1',
  '12',
  'é',
  'à',
  'â',
  'Ã',
  'ð',
  '\ud83d',
  '\u009d',
  '`',
  '](',
  '#',
  '.',
  'I',
  'V',
)
const trackerText = fc.array(pieces, {maxLength: 12}).map(parts => parts.join(''))
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  trackerText,
  trackerText.map(damageText),
)

test.each(everyReader)('%s never throws', (_, read) => {
  fc.assert(
    fc.property(anyText, text => void read(text)),
    {numRuns: 300},
  )
})

test.each(Object.entries(measuring))('%s reads at least one character and at most all of them', (_, read) => {
  fc.assert(
    fc.property(anyText, text => {
      const reading = read(text)
      if (reading !== undefined) {
        expect(reading.length).toBeGreaterThan(0)
        expect(reading.length).toBeLessThanOrEqual(text.length)
      }
    }),
    {numRuns: 300},
  )
})

test('a mark in a heading lies in it, and is a mark by itself', () => {
  fc.assert(
    fc.property(anyText, text => {
      const mark = readHeadingMark(text)
      if (mark === undefined) return
      expect(mark.start + mark.length).toBeLessThanOrEqual(text.length)
      const written = text.slice(mark.start, mark.start + mark.length)
      expect(readStatus(written)).toMatchObject({status: mark.status, length: mark.length})
    }),
    {numRuns: 500},
  )
})

test('what is read does not depend on the alphabet, and neither does how much', () => {
  const proper = trackerText.filter(
    text => repairText(text) === text && repairText(damageText(text)) === text,
  )
  const notation = Object.entries(measuring).filter(([name]) => name !== 'readDate')
  fc.assert(
    fc.property(proper, fc.constantFrom(...notation), (text, [, read]) => {
      const here = read(text)
      const there = read(damageText(text))
      expect(there?.length).toBe(
        here === undefined ? undefined : damageText(text.slice(0, here.length)).length,
      )
    }),
    {numRuns: 1000},
  )
})

test('a status mark taken alone reads as it did before prose', () => {
  fc.assert(
    fc.property(trackerText, text => {
      const reading = readStatus(text)
      if (reading === undefined) return
      const mark = text.slice(0, reading.length)
      expect([mark, readStatus(mark)]).toEqual([mark, reading])
    }),
    {numRuns: 1000},
  )
})

describe('100,000 characters are read at once', () => {
  const hostile = [
    ' ',
    '\t',
    '_',
    '★',
    '⭐',
    '✅',
    '✅ ',
    '✅ / ',
    '⬜ / 🟡 / ',
    '[',
    '[ ]',
    '[x] ',
    '(',
    '(1',
    '](',
    '<input ',
    '<a ',
    '*',
    '-',
    ' - ',
    '1',
    '1/',
    '1 ',
    'a',
    'a ',
    'in progress ',
    'not ',
    'week ',
    'Week 1 - ',
    '第',
    '第1-',
    '周',
    'é',
    'Ã',
    'âœ',
    'ð',
    '\u0300',
    '\ud83d',
    '=',
    ':a',
    '· ',
    'Yes / ',
    '年',
    '#',
    '\\',
  ]
  test.each(everyReader)('%s', (_, read) => {
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      // In quadratic time this test would be given up.
      expect(() => [read(text), read(`✅${text}x`)], piece).not.toThrow()
    }
  })
})
