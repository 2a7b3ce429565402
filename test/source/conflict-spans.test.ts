import {expect, test} from 'vitest'
import {conflictSpans} from '../../src/source/conflict-spans.ts'
import {sliceSpan} from '../../src/source/span.ts'

const conflict = '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs'

test.each([
  ['a whole one', `x\n${conflict}\ny\n`, [[conflict, true]]],
  ['in the first line, and to the last', conflict, [[conflict, true]]],
  ['with other line ends', conflict.replaceAll('\n', '\r'), [[conflict.replaceAll('\n', '\r'), true]]],
  ['on Windows', conflict.replaceAll('\n', '\r\n'), [[conflict.replaceAll('\n', '\r\n'), true]]],
  ['without names', '<<<<<<<\n>>>>>>>\n', [['<<<<<<<\n>>>>>>>', true]]],
  [
    'opened twice',
    `<<<<<<< a\n${conflict}\n`,
    [
      ['<<<<<<< a', false],
      [conflict, true],
    ],
  ],
  ['only opened', '<<<<<<< a\nb\n', [['<<<<<<< a', false]]],
  ['only closed: a quote of quotes', '>>>>>>> a\n', [['>>>>>>> a', false]]],
  ['eight signs', '<<<<<<<< a\n>>>>>>>> b\n', []],
  ['within a line', 'see <<<<<<< a\nand >>>>>>> b\n', []],
  ['none', 'a < b\n', []],
])('%s', (_, text, expected) => {
  expect(conflictSpans(text).map(span => [sliceSpan(text, span), span.isWhole])).toEqual(expected)
})
