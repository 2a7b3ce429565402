import {expect, test} from 'vitest'
import {isLetterOrDigit} from '../../src/notation/letters.ts'

test('every character is a letter or digit exactly where Unicode says so', () => {
  const wrong: string[] = []
  for (let code = 0; code <= 0x1fbff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    if (isLetterOrDigit(character) !== /[\p{L}\p{M}\p{N}]/u.test(character)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
