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
    ['numbers in numbers', '1. '.repeat(3_000), 'line 1: 3,000 nested quotes or lists, and the limit is 100'],
  ])('%s', (_name, text, message) => {
    expect(refusalOf(text)).toBe(message)
    expect(() => readBlocks(text)).toThrow(message)
  })

  test.each([
    '](',
    ']',
    '~a',
    'a* ',
    '*)',
    '*1',
    '_*',
    '*a**b ',
    'a <!--',
    'a <?',
    'a <!A ',
    'a <![CDATA[',
    'a \n](',
    '> a*)*)*)*)*)\n',
    '- a\n*)*)*)',
    '`*a`b* ',
    '[a](*b) c* ',
    '<a *>b* ',
    '| *)',
    'a\\`` ',
  ])('16 KB of "%s"', unit => {
    expect(refusalOf(unit.repeat(Math.ceil(16_384 / unit.length)))).toMatch(
      /: [\d,]+ .*, and the limit is [\d,]+$/,
    )
  })

  test.each([
    ['a run of tabs', `a${'\t '.repeat(16_384)}b`, 'steps to find where blanks end'],
    ['dots in an address', `www.a${'.'.repeat(16_384)}b`, 'steps to find the ends of links'],
    [
      'runs of backticks',
      Array.from({length: 350}, (_, index) => '`'.repeat(index + 1)).join(' '),
      'steps to find the ends of code',
    ],
    [
      'many paragraphs that are no single one over it',
      `${'*)'.repeat(1_000)}\n\n`.repeat(40),
      'steps to find which *, _ and ~ belong together',
    ],
  ])('%s', (_name, text, kind) => {
    expect(refusalOf(text)).toContain(kind)
  })

  test.each([
    ['a table of 20,000 rows', `| a |\n|---|\n${'| b |\n'.repeat(20_000)}`],
    ['a checklist of 20,000 boxes', '- [ ] a [link](https://example.org)\n'.repeat(20_000)],
    ['a line at the limit', 'a'.repeat(65_536)],
    ['a hundred quotes in quotes', `${'>'.repeat(100)} a`],
    ['brackets closed again', '([a](b)) '.repeat(900)],
    ['carriage returns as line ends', 'a\r'.repeat(4_999)],
    [
      'a long paragraph',
      '**bold**, a [link](https://example.org/a_b), *it*<br>, `code *x` and x * y. '.repeat(120),
    ],
    ['open marks in every row', `| a | b |\n|---|---|\n${'| *a] <!-- ( | 2*3 ~a |\n'.repeat(5_000)}`],
    ['open marks in every item', '- *a] <!-- ( 2*3\n  more ~a\n'.repeat(5_000)],
    ['code', `\`\`\`\n${'*)*)](( <!--\n'.repeat(6_000)}\`\`\`\n`],
    ['code in an item', `- a\n\n  ~~~ js\n${'  x*)](\n'.repeat(6_000)}  ~~~\n`],
    ['a heading above each line', '# a*)\nb* ]\n'.repeat(3_000)],
    ['a thousand definitions', '[a]: https://example.org/a_b\n'.repeat(1_000)],
  ])('but not %s', (_name, text) => {
    expect(refusalOf(text)).toBeUndefined()
  })

  test.each([
    ['behind a fence that its item ends', `- \`\`\`\n${'*)'.repeat(8_000)}`],
    ['behind a fence that its quote ends', `> ~~~\n${'*)'.repeat(8_000)}`],
    ['behind a fence inside HTML', `<div>\n~~~\n\n${'*)'.repeat(8_000)}`],
    ['below what is not quite a table', `| a | b |\n|---|\n${'| x*) | x*) |\n'.repeat(1_000)}`],
    ['below a table that is only a lazy line', `- x\n| a |\n|---|\n${'*) | *)*)*)\n'.repeat(2_000)}`],
    ['in lines that look like items and are none', `a\n${'    - *)*)*)*)\n'.repeat(1_000)}`],
    ['in lines of which every other one leaves the quote', '> *)*)*)*)\n*)*)*)*)\n'.repeat(500)],
  ])('nor does it hide %s', (_name, text) => {
    expect(refusalOf(text)).toContain('steps to find which *, _ and ~ belong together')
  })
})
