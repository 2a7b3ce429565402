import {isAscii} from './letters.ts'

const spaces = /[ \t\u00a0\u3000_-]+/g

/**
 * The form in which status words are looked up: lower case, one kind of space, hyphens and underscores as spaces. The
 * Turkish dotless i becomes an i, because lower case cannot tell whose capital I was meant.
 */
export function foldWord(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replace(spaces, ' ').trim()
  return text
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .replace(spaces, ' ')
    .trim()
}
