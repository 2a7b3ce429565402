import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {packBlocks, unpackBlocks} from '../../src/markdown/pack-blocks.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import {randomDocument} from '../referees/random-documents.ts'

describe('blocks that were packed and unpacked are the same blocks', () => {
  const isKept = (text: string): void => {
    const blocks = readBlocks(text)
    const kept = JSON.parse(JSON.stringify(packBlocks(text, blocks)))
    expect(unpackBlocks(text, kept)).toEqual(blocks)
  }

  test.each([
    ['padding, none and tabs', '| a |b|\tc\t|\n|---|---|---|\n|  1|2  ||\n'],
    ['escaped pipes and markup', '| a | b |\n|---|---|\n| x \\| y | **z** |\n'],
    ['rows that are short, long or bare', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n1 | 2\n| 1 | 2\n'],
    ['a quoted table', '> | a |\n> |---|\n> | 1 |\n'],
    ['no-break spaces and astral signs', '| a |\n|---|\n| \u00a0𝔞\u00a0 |\n'],
    ['a carriage return alone', '| a | b |\r|---|---|\r| 1 | 2 |'],
  ])('in a table with %s', (_, text) => isKept(text))

  test('in whatever document', () => {
    fc.assert(
      fc.property(randomDocument(20), text => isKept(text.replace('\uFEFF', ''))),
      {numRuns: 80},
    )
  })

  test('and regular rows become numbers', () => {
    const text = '| a | b |\n|---|---|\n| 1 | 2 |\n'
    const [table] = packBlocks(text, readBlocks(text))
    expect(table).toMatchObject({
      kind: 'table',
      rows: [
        [0, 0, 3, 3],
        [11, 0, 3, 3],
      ],
    })
  })
})
