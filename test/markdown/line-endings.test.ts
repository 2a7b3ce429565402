import {expect, test} from 'vitest'
import {readBlocks} from '../../src/markdown/read-blocks.ts'

test.each(['\n', '\r\n', '\r'])('the plain text of a line has no line ending in it (%j)', ending => {
  const text = [
    '# Title',
    '',
    '**Started:** 2025-11-03',
    '**Current Week:** Week 1',
    'two',
    'lines',
    '',
  ].join(ending)
  const paragraph = readBlocks(text).find(block => block.kind === 'paragraph')
  const lines = paragraph?.kind === 'paragraph' ? paragraph.lines.map(line => line.plain) : []
  expect(lines).toEqual(['Started: 2025-11-03', 'Current Week: Week 1', 'two', 'lines'])
})
