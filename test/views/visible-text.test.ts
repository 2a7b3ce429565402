import {describe, expect, test} from 'vitest'
import {visibleText} from '../../src/views/visible-text.ts'

describe('visibleText', () => {
  test.each([
    ['leaves ordinary text alone', 'Café ✅ 未开始 ★', 'Café ✅ 未开始 ★'],
    ['escape sequences', 'a\u001b[31mb', 'a␛[31mb'],
    ['a carriage return, which would overwrite the line', 'good\rbad', 'good␍bad'],
    ['tab, line feed, NUL and DEL', '\t\n\0\x7f', '␉␊␀␡'],
    ['C1 controls of the damaged alphabet', 'â\u009dŒ', 'â<U+009D>Œ'],
    ['an override of the writing direction', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['Arabic letter mark and the marks of direction', '\u061c\u200e\u200f', '<U+061C><U+200E><U+200F>'],
    ['invisible spaces and a byte-order mark', 'a\u200bb\u2060\ufeff', 'a<U+200B>b<U+2060><U+FEFF>'],
    ['line separators', '\u2028\u2029\u0085', '<U+2028><U+2029><U+0085>'],
    ['soft hyphen', 'a\xadb', 'a<U+00AD>b'],
    ['lone surrogates', '\ud83d x', '<U+D83D> x'],
    ['joiners that scripts and families need', 'می\u200cخواهم 👨\u200d👩', 'می\u200cخواهم 👨\u200d👩'],
    ['a selector of emoji', '❤\ufe0f', '❤\ufe0f'],
  ])('%s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  test('keeps what it is told to keep', () => {
    expect(visibleText('a\tb\n\u001b', '\n\t')).toBe('a\tb\n␛')
  })
})
