import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {normaliseTitle} from '../../src/notation/normalise-title.ts'
import {slugTitle} from '../../src/notation/slug-title.ts'

describe('for matching', () => {
  test.each([
    ['case', 'CAP Theorem', 'cap theorem'],
    ['punctuation', 'Pub/Sub Model', 'pub sub model'],
    ['hyphens', 'Back-of-Envelope Calculations', 'back of envelope calculations'],
    ['ampersands', 'HTTP Methods & Status Codes', 'http methods status codes'],
    ['parentheses', 'Encryption (at rest/in transit)', 'encryption at rest in transit'],
    ['digits', 'OAuth 2.0 & JWT', 'oauth 2 0 jwt'],
    ['spacing', '  L4 \t vs\u00a0L7 ', 'l4 vs l7'],
    ['emphasis', '**CAP** _Theorem_', 'cap theorem'],
    ['code', '`SELECT` basics', 'select basics'],
    ['links', '[CAP Theorem](https://example.org/cap_(1))', 'cap theorem'],
    ['tags', 'one<br>two <sub>2</sub>', 'one two 2'],
    ['what only looks like a tag', 'a < b > c', 'a b c'],
    ['accents', 'Déjà vu, naïve Ångström', 'deja vu naive angstrom'],
    ['accents written apart', 'De\u0301ja\u0300', 'deja'],
    ['joined letters', 'ﬁle æther œuvre straße', 'file aether oeuvre strasse'],
    ['strokes', 'Đường Øre Łódź', 'duong ore lodz'],
    ['width', 'ＡＰＩ　１２', 'api 12'],
    ['Turkish', 'İstanbul IŞIK ışık', 'istanbul isik isik'],
    ['Russian', 'Ёлка', 'елка'],
    ['Greek', 'ΟΔΟΣ Άλφα', 'οδος αλφα'],
    ['Chinese', '第3周：缓存', '第3周 缓存'],
    ['Japanese', 'ガベージ・コレクション', 'ガベージ コレクション'],
    ['half-width Japanese', 'ｶﾞ', 'ガ'],
    ['Korean', '네트워크 기초', '네트워크 기초'],
    ['Arabic', 'مُتْقَن ـ مكتمل', 'متقن مكتمل'],
    ['Bengali keeps its vowel signs', 'কি কা', 'কি কা'],
    ['emoji', '✅ Done 🚀', 'done'],
    ['nothing', '—', ''],
  ])('%s', (_, title, expected) => {
    expect(normaliseTitle(title)).toBe(expected)
    expect(normaliseTitle(damageText(title))).toBe(expected)
  })

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), title => {
        const once = normaliseTitle(title)
        expect(normaliseTitle(once)).toBe(once)
      }),
    )
  })

  test('case, space and punctuation around words make no difference', () => {
    const word = fc.stringMatching(/^[a-z0-9é第ж]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 5}), words => {
        const plain = normaliseTitle(words.join(' '))
        expect(normaliseTitle(` ${words.join(' – ').toUpperCase()}! `)).toBe(plain)
        expect(plain.split(' ')).toHaveLength(words.length)
      }),
    )
  })
})

describe('for addresses', () => {
  test.each([
    ['Core Skills', 'core-skills'],
    ["What's Working Well", 'what-s-working-well'],
    ['Reflections & Notes', 'reflections-notes'],
    ['Reflexões da Semana 1', 'reflexões-da-semana-1'],
    ['更新规则', '更新规则'],
    ['  🚀 Start!  ', 'start'],
    ['---', ''],
    ['De\u0301ja\u0300', 'déjà'],
  ])('%s', (title, slug) => {
    expect(slugTitle(title)).toBe(slug)
    expect(slugTitle(damageText(title))).toBe(slug)
  })

  test('holds letters, digits and single hyphens between them', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), title => {
        expect(slugTitle(title)).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u)
      }),
    )
  })
})
