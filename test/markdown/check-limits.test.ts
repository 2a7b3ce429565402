import {describe, expect, test} from 'vitest'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {checkLimits} from '../../src/markdown/check-limits.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'

function refusalOf(text: string): string | undefined {
  try {
    checkLimits(text)
    return undefined
  } catch (error) {
    if (error instanceof TrackerError && error.code === 'over-limit') return error.message
    throw error
  }
}

describe('what a parser cannot take is refused before it is asked', () => {
  test.each([
    ['a long line', `# A\n${'a'.repeat(65_537)}`, 'line 2: 65,537 characters, and the limit is 65,536'],
    ['many columns', `|${'a|'.repeat(1_001)}`, 'line 1: 1,002 columns, and the limit is 1,000'],
    ['many brackets in a line', '[a] '.repeat(4_001), 'line 1: 4,001 brackets, and the limit is 4,000'],
    ['quotes in quotes', '>'.repeat(16_000), 'line 1: 16,000 nested quotes or lists, and the limit is 100'],
    [
      'bullets in bullets',
      `text\n\n${'- '.repeat(4_000)}`,
      'line 3: 4,000 nested quotes or lists, and the limit is 100',
    ],
    ['deep indentation', `${' '.repeat(129)}- a`, 'line 1: 129 columns of indentation, and the limit is 128'],
    [
      'a paragraph without end',
      'a\n'.repeat(5_001),
      'line 5001: 5,001 lines in one paragraph, and the limit is 5,000',
    ],
    [
      'open brackets',
      `a\n${'![\n'.repeat(1_001)}`,
      'line 1002: 1,001 unclosed brackets, and the limit is 1,000',
    ],
    ['open link targets', '[a]('.repeat(1_001), 'line 1: 1,001 unclosed brackets, and the limit is 1,000'],
  ])('%s', (_name, text, message) => {
    expect(refusalOf(text)).toBe(message)
    expect(() => readBlocks(text)).toThrow(message)
  })

  test.each([
    ['a table of 20,000 rows', `| a |\n|---|\n${'| b |\n'.repeat(20_000)}`],
    ['a checklist of 20,000 boxes', '- [ ] a [link](https://example.org)\n'.repeat(20_000)],
    ['a line at the limit', 'a'.repeat(65_536)],
    ['a hundred quotes in quotes', `${'>'.repeat(100)} a`],
    ['brackets closed again', '([a](b)) '.repeat(900)],
    ['carriage returns as line ends', 'a\r'.repeat(4_999)],
  ])('but not %s', (_name, text) => {
    expect(refusalOf(text)).toBeUndefined()
  })
})
