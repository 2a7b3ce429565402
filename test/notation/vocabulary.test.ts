import {describe, expect, test} from 'vitest'
import {answerWords} from '../../src/notation/answer-words.ts'
import {columnWords, foreignDateWords, headWords} from '../../src/notation/column-words.ts'
import {foldPhrase} from '../../src/notation/fold-phrase.ts'
import {foldWord} from '../../src/notation/fold-word.ts'
import {legendLabels} from '../../src/notation/legend-words.ts'
import {readStatus} from '../../src/notation/read-status.ts'
import {readStatusWord} from '../../src/notation/read-status-word.ts'
import type {Status} from '../../src/notation/readings.ts'
import {looseGlyphs, shortcodes, statusGlyphs} from '../../src/notation/status-glyphs.ts'
import {loneStatusWords, statusWords} from '../../src/notation/status-words.ts'
import {unitWords} from '../../src/notation/unit-words.ts'
import {words} from '../../src/notation/words.ts'

const languages = 13
const allStatusWords = [...statusWords, ...loneStatusWords].flatMap(table =>
  Object.entries(table).map(([status, text]) => [status, words(text)] as const),
)

describe('status words', () => {
  test('every language has words for each status', () => {
    expect(statusWords).toHaveLength(languages)
    for (const table of statusWords) {
      expect(Object.values(table).every(text => words(text).length > 1)).toBe(true)
      expect(Object.keys(table)).toEqual(['not-started', 'in-progress', 'done', 'skipped'])
    }
  })

  test('are written in the form in which they are looked up', () => {
    for (const [, known] of allStatusWords) {
      for (const word of known) expect(foldWord(word)).toBe(word.replaceAll('ı', 'i'))
    }
  })

  test('mean one thing each', () => {
    const meanings = new Map<string, Set<string>>()
    for (const [status, known] of allStatusWords) {
      for (const word of known) meanings.set(word, (meanings.get(word) ?? new Set()).add(status))
    }
    expect([...meanings].filter(([, statuses]) => statuses.size > 1)).toEqual([])
  })

  test.each(allStatusWords)('%s: each reads alone, in capitals, and after -s', (status, known) => {
    for (const word of known) {
      expect([word, readStatus(word)]).toEqual([word, {status, isMenu: false, length: word.length}])
      expect([word, readStatus(word.toUpperCase())?.status]).toEqual([word, status])
      expect([word, readStatusWord(word)]).toEqual([word, status])
    }
  })
})

test.each(
  [statusGlyphs, looseGlyphs, shortcodes].flatMap(
    table => Object.entries(table) as [Status, readonly string[]][],
  ),
)('glyphs for %s read with and without U+FE0F', (status, glyphs) => {
  for (const glyph of glyphs) {
    expect([glyph, readStatus(glyph)]).toEqual([glyph, {status, isMenu: false, length: glyph.length}])
    expect([glyph, readStatus(`${glyph}\ufe0f`)?.status]).toEqual([glyph, status])
  }
})

test('no glyph is listed twice', () => {
  const glyphs = [statusGlyphs, looseGlyphs, shortcodes].flatMap(table => Object.values(table).flat())
  expect(new Set(glyphs).size).toBe(glyphs.length)
})

test('headers, labels and units are written in the form in which they are looked up', () => {
  const known = [
    ...Object.values(columnWords).flatMap(words),
    ...Object.values(headWords()).flat(),
    ...foreignDateWords(),
    ...answerWords.yes,
    ...answerWords.no,
    ...Object.values(unitWords).flatMap(vocabulary => Object.values(vocabulary).flatMap(words)),
  ]
  expect(known.filter(word => foldPhrase(word) !== word && word !== 'mô-đun')).toEqual([])
})

test('a longer legend label stands before a shorter one that begins it', () => {
  legendLabels.forEach((label, index) => {
    const hidden = legendLabels.slice(index + 1).filter(later => later.startsWith(label))
    expect([label, hidden]).toEqual([label, []])
  })
})

test.each([
  ['not-started', 'not-started'],
  ['in-progress', 'in-progress'],
  ['done', 'done'],
  ['mastered', 'done'],
  ['Mastered', 'done'],
  ['skipped', 'skipped'],
  ['In Progress', 'in-progress'],
  ['todo', 'not-started'],
  ['✅', 'done'],
  ['✅ Mastered', 'done'],
  ['已完成', 'done'],
  ['[x]', 'done'],
  ['nonsense', undefined],
  ['done and dusted', undefined],
  ['', undefined],
  ['⬜ / 🟡 / ✅', undefined],
] as const)('-s %s means %s', (text, status) => {
  expect(readStatusWord(text)).toBe(status)
})
