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

  test.each([
    ['labels', '**Label:** value\n**Other** : `x`\n__Third:__ y\n⬜ **Fourth:** z\n***Fifth:*** a **b**\n'],
    ['items', '- [ ] **a:** b\n  1) c\n\n     d\n\n* [~] e\n\n> - [X] f\n'],
    ['headings', '# A *b* ##\n\nC\n===\n\n## \n\n> ### d\n'],
    ['what is read past', '---\na: 1\n---\n\n```\nx\n```\n\n<div>\n\n---\n\n[a]: b\n'],
  ])('in %s', (_, text) => isKept(text))

  test('and small: what reads as it is written is not there', () => {
    const text =
      '## Week 1\n\n| a | b |\n|---|---|\n| 1 | *2* |\n\n**Label:** value\n\n1. [ ] a\n2. `b`\n\n---\n'
    expect(JSON.stringify(packBlocks(text, readBlocks(text)))).toBe(
      `[[0,[0,9],0,0,2,[3,6],0],
      [3,[11,31],0,0,[21,9],[[0,0,3,3],[11,[[1,"2"]],3,5]]],
      [1,[44,16],0,0,[[[44,16],1,10,[46,6]]]],
      [2,[62,8],0,0,1,1,[62,2],[66,1],0,[[[69,1],0]]],
      [2,[71,6],0,0,1,1,[71,2],0,0,[[[74,3],"b"]]],
      ["rule",[79,3],0,0]]`.replaceAll(/\s+/g, ''),
    )
  })
})
