import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {commonLineEnding} from '../../src/source/line-ending.ts'
import {indexLines} from '../../src/source/line-index.ts'
import {sliceSpan} from '../../src/source/span.ts'

const texts = fc
  .array(fc.constantFrom('a', '✅', '\u{1f7e1}', '\n', '\r\n', '\r', '\u2028', '\u0085', '\v', '\f', '\0'), {
    maxLength: 20,
  })
  .map(parts => parts.join(''))

/** Offsets at which lines begin, by a way of its own: behind every line end. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(match => match.index + match[0].length)]
}

describe('line index', () => {
  test('gives every offset its line and its column', () => {
    fc.assert(
      fc.property(texts, text => {
        const lines = indexLines(text)
        const starts = lineStarts(text)
        expect(lines.lineCount).toBe(starts.length)
        expect(starts.map((_start, index) => lines.startOf(index + 1))).toEqual(starts)
        for (let offset = 0; offset <= text.length; offset++) {
          const line = starts.findLastIndex(start => start <= offset)
          expect([offset, lines.lineAt(offset), lines.columnAt(offset)]).toEqual([
            offset,
            line + 1,
            offset - (starts[line] ?? 0) + 1,
          ])
        }
      }),
      {numRuns: 500},
    )
  })

  test('line and column lead back to the offset, and never backwards', () => {
    fc.assert(
      fc.property(texts, text => {
        const lines = indexLines(text)
        let last = 1
        for (let offset = 0; offset <= text.length; offset++) {
          expect(lines.startOf(lines.lineAt(offset)) + lines.columnAt(offset) - 1).toBe(offset)
          expect(lines.lineAt(offset)).toBeGreaterThanOrEqual(last)
          last = lines.lineAt(offset)
        }
      }),
    )
  })

  test.each([
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['U+0085', '\u0085'],
    ['a vertical tab', '\v'],
    ['a form feed', '\f'],
    ['NUL', '\0'],
  ])('%s ends no line', (_name, character) => {
    const lines = indexLines(`a${character}b\nc`)
    expect(lines.lineCount).toBe(2)
    expect([lines.lineAt(2), lines.columnAt(2)]).toEqual([1, 3])
    expect(lines.lineAt(4)).toBe(2)
  })

  test('CRLF is one line end, and belongs to the line that it ends', () => {
    const lines = indexLines('a\r\n\r\nb')
    expect([0, 1, 2, 3, 4, 5].map(lines.lineAt)).toEqual([1, 1, 1, 2, 2, 3])
  })

  test('columns count as an editor’s JavaScript does: an astral sign is two', () => {
    expect(indexLines('\u{1f7e1}x').columnAt(2)).toBe(3)
  })

  test('an empty text has one line; behind the last line there is only the end', () => {
    expect(indexLines('').lineCount).toBe(1)
    expect([indexLines('').lineAt(0), indexLines('').columnAt(0)]).toEqual([1, 1])
    expect(indexLines('ab\n').lineCount).toBe(2)
    expect(indexLines('ab\n').startOf(3)).toBe(3)
  })
})

describe('the line ending that a text uses most', () => {
  test.each<[string, string, string]>([
    ['LF', 'a\nb\n', '\n'],
    ['CRLF', 'a\r\nb\r\n', '\r\n'],
    ['CR', 'a\rb\r', '\r'],
    ['LF in a text without any', 'a', '\n'],
    ['LF in an empty text', '', '\n'],
    ['the majority', 'a\nb\r\nc\r\n', '\r\n'],
    ['the majority of three', 'a\nb\r\nc\rd\r', '\r'],
    ['LF where it is even', 'a\nb\r\n', '\n'],
    ['CRLF before lone CR where it is even', 'a\rb\r\n', '\r\n'],
    ['CRs before an LF that follows a CRLF', '\r\r\r\n\n\r', '\r'],
  ])('is %s', (_name, text, ending) => expect(commonLineEnding(text)).toBe(ending))

  test('is the one that all lines have', () => {
    const same = fc.tuple(
      fc.array(fc.constantFrom('a', '\u2028', ''), {minLength: 2}),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    fc.assert(fc.property(same, ([lines, end]) => commonLineEnding(lines.join(end)) === end))
  })
})

test('a span is half open', () => {
  expect(sliceSpan('abc', {start: 1, end: 2})).toBe('b')
  expect(sliceSpan('abc', {start: 1, end: 1})).toBe('')
})
