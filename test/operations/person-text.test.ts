import {expect, test} from 'vitest'
import {requireOneLine} from '../../src/operations/person-text.ts'

test.each([
  ['the bell', 'a\u0007b', 'U+0007'],
  ['an escape', '\u001b[31m', 'U+001B'],
  ['a C1 control', 'a\u009db', 'U+009D'],
  ['a bidirectional override', 'a\u202eb', 'U+202E'],
  ['half a pair', 'a\ud83d', 'U+D83D'],
])('%s is refused in what is typed, by its number', (_what, text, number) => {
  expect(() => requireOneLine(text, 'note')).toThrow(
    expect.objectContaining({
      code: 'invalid-value',
      message: `the note has a control character, ${number}`,
    }),
  )
})

test('blanks around it are no part of it', () => {
  expect(requireOneLine('  a b\u00a0 ', 'note')).toBe('a b\u00a0')
})
