import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Item} from '../../src/curriculum/model.ts'
import {listAsMarkdown} from '../../src/views/list-as-markdown.ts'
import {startModel} from '../curriculum/build-model.ts'
import {readText} from './read-html.ts'
import {renderHtml, whyNoRenderer} from './render-html.ts'
import {renderedFacts} from './rendered-facts.ts'

/** GitHub's renderer shows a table of just the texts that went in, whatever they are made of. */
describe.skipIf(whyNoRenderer !== null)('a list as Markdown reads back equal', () => {
  it('for texts made of marks', () => {
    const piece = fc.constantFrom(
      ...'*_`~[]()<>!|\\&#-+.:/@$= ab1',
      '](',
      '~~',
      'https://x.y/',
      '&lt;',
      '\\|',
      '中',
    )
    const text = fc
      .array(piece, {minLength: 1, maxLength: 10})
      .map(pieces => pieces.join('').trim())
      .filter(text => text !== '')
    const rows = fc.array(fc.tuple(text, text), {minLength: 40, maxLength: 40})
    fc.assert(
      fc.property(rows, texts => {
        expect(readCells(texts)).toEqual(texts)
      }),
      {numRuns: 3, endOnFailure: true},
    )
  })

  it('under headings', () => {
    const items = itemsOf([['a', 'b | c']])
    const groups = ['# *x* |', '- 1.', 'a ✅'].map(title => ({by: 'unit' as const, title, items}))
    const facts = renderedFacts(
      renderHtml(Buffer.from(listAsMarkdown({groups, isGrouped: true, columns: null}))),
    )
    const headings = facts.filter(({name}) => name === 'h2').map(({value}) => readText(value))
    expect(headings).toEqual(['# *x* |', '- 1.', 'a ✅'])
    expect(facts.filter(({kind, value}) => kind === 'block' && value === 'table')).toHaveLength(3)
  })
})

function itemsOf(texts: readonly (readonly [string, string])[]): readonly Item[] {
  const model = startModel()
  for (const [title, note] of texts) model.concept(title, {note})
  return model.finish().items
}

function readCells(texts: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const groups = [{by: 'unit' as const, title: null, items: itemsOf(texts)}]
  const markdown = listAsMarkdown({groups, isGrouped: false, columns: ['title', 'note']})
  const facts = renderedFacts(renderHtml(Buffer.from(markdown)))
  const cells = facts.filter(({kind, place}) => kind === 'cell' && !place.includes('row 0'))
  expect(facts.filter(({kind}) => kind === 'text')).toEqual([])
  return texts.map((_, row) => cells.slice(2 * row, 2 * row + 2).map(({value}) => readText(value)))
}
