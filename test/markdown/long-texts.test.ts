import {describe, expect, test} from 'vitest'
import {printText} from '../../src/markdown/print-text.ts'
import type {TextPosition} from '../../src/markdown/shown-text.ts'
import {requireOneLine} from '../../src/operations/person-text.ts'

const positions: readonly TextPosition[] = ['cell', 'item']

describe('a text is printed with few escapes', () => {
  test.each<[string, TextPosition, string]>([
    ['a *b* c', 'cell', 'a *b\\* c'],
    ['see https://example.org/a_b and *that*', 'line', 'see https://example.org/a_b and *that\\*'],
    ['a | b \\| c \\', 'cell', 'a \\| b \\\\\\| c \\'],
    ['- a', 'item', '\\- a'],
    ['[x] a', 'item', '\\[x] a'],
    ['one<br>two', 'task', 'one<br>two'],
  ])('%s (%s)', (value, position, printed) => {
    expect(printText(value, position)).toBe(printed)
  })

  test('also when it is long: addresses stay what they are', () => {
    const prose = 'The *quick* brown_fox: https://example.org/a_b?c=d (see [this] or <that>). '
      .repeat(12)
      .trim()
    const printed = printText(prose, 'cell')
    expect(printed.split('https://example.org/a_b?c=d').length).toBe(13)
    expect(printed.replaceAll('\\', '')).toBe(prose)
  })
})

describe('what a parser cannot take is printed without asking it', () => {
  test.each(['>', '- ', '1. ', '](', '[', '~a', '<!--', '*a**b ', '\\', '[('])('%s', unit => {
    const value = unit.repeat(Math.floor(1_500 / unit.length)).trim()
    for (const position of positions) {
      const printed = printText(value, position)
      expect(printed.replaceAll('\\', '')).toBe(value.replaceAll('\\', ''))
    }
  })

  test('and a text that is no line any more is refused', () => {
    expect(requireOneLine('a'.repeat(10_000), 'note')).toHaveLength(10_000)
    expect(() => requireOneLine('a'.repeat(10_001), 'note')).toThrow(
      'the note has 10,001 characters, and the limit is 10,000',
    )
  })
})
