import {isAscii} from './letters.ts'
import {repairText} from './repair-text.ts'

/**
 * Accents and vowel points of the alphabets that can be read without them, and the Arabic stroke that only stretches.
 * Vowel signs of other scripts are letters and stay, as do the marks that make か into が.
 */
const accents =
  /(?=\p{Mn})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]|\u0640/gu
const linkTarget = /\]\([^()]*\)/g
const tag =
  /<\/?(?:a|abbr|b|br|code|del|em|i|img|input|ins|kbd|mark|s|small|span|strong|sub|sup|u)\b[^<>]*>/gi
const betweenAscii = /[^a-z0-9]+/g
const between = /[^\p{L}\p{M}\p{N}]+/gu
/** Letters with a stroke and joined letters, which no Unicode form takes apart. */
const single: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

/**
 * The form in which titles are compared: lower case, without accents, width, markup and punctuation, words apart by
 * one space. Letters and digits of every script are kept; damaged text is repaired.
 */
export function normaliseTitle(text: string): string {
  if (isAscii(text)) {
    return text.replace(linkTarget, ']').replace(tag, ' ').toLowerCase().replace(betweenAscii, ' ').trim()
  }
  return repairText(text)
    .replace(linkTarget, ']')
    .replace(tag, ' ')
    .normalize('NFKD')
    .replace(accents, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/[đøłæœ]/g, letter => single.get(letter) ?? letter)
    .normalize('NFC')
    .replace(between, ' ')
    .trim()
}
