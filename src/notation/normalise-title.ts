import {isAscii, spaceWords} from './letters.ts'
import {once} from './once.ts'
import {repairText} from './repair-text.ts'

/**
 * Accents and vowel points of the alphabets that can be read without them, and the Arabic stroke that only stretches.
 * Vowel signs of other scripts are letters and stay, as do the marks that make か into が.
 */
const accents = once(
  () =>
    /(?=\p{Mn})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]|\u0640/gu,
)
const tag =
  /<\/?(?:a|abbr|b|br|code|del|em|i|img|input|ins|kbd|mark|s|small|span|strong|sub|sup|u)\b[^<>]*>/gi
const longestTarget = 500
const betweenAscii = /[^a-z0-9]+/g
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
    const bare = withoutTargets(text)
    return (bare.includes('<') ? bare.replace(tag, ' ') : bare)
      .toLowerCase()
      .replace(betweenAscii, ' ')
      .trim()
  }
  const letters = withoutTargets(repairText(text))
    .replace(tag, ' ')
    .normalize('NFKD')
    .replace(accents(), '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents(), '')
    .replace(/[đøłæœ]/g, letter => single.get(letter) ?? letter)
    .normalize('NFC')
  return spaceWords(letters)
}

/** A link's text without where it leads; targets may hold pairs of parentheses. */
function withoutTargets(text: string): string {
  let result = ''
  let cursor = 0
  for (let open = text.indexOf(']('); open !== -1; open = text.indexOf('](', cursor)) {
    const end = endOfTarget(text, open + 1)
    result += `${text.slice(cursor, open)} `
    cursor = end ?? open + 2
  }
  return result + text.slice(cursor)
}

/** Behind the parenthesis that closes the one at the offset; not looked for further than addresses are long. */
function endOfTarget(text: string, offset: number): number | undefined {
  let depth = 0
  for (let index = offset; index < Math.min(text.length, offset + longestTarget); index++) {
    const character = text.charAt(index)
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth === 0) return index + 1
  }
  return undefined
}
