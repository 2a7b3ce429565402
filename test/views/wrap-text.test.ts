import {expect, test} from 'vitest'
import {wrapPieces, wrapText} from '../../src/views/wrap-text.ts'

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one', 2, ['one']],
  ['see /a/very/long/path now', 8, ['see', '/a/very/long/path', 'now']],
  ['未开始进行中', 5, ['未开', '始进', '行中']],
  ['', 5, ['']],
])('%j at %i', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines)
})

test('pieces are not broken', () => {
  expect(wrapPieces(['concepts 1/4 ·', 'tasks 1/5'], 16)).toEqual(['concepts 1/4 ·', 'tasks 1/5'])
})
