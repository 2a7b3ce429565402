import {describe, expect, it} from 'vitest'
import {renderHtml, whyNoRenderer} from './render-html.ts'
import {renderedChanges} from './rendered-changes.ts'
import {renderedFacts} from './rendered-facts.ts'

const lines = (...text: readonly string[]): Uint8Array => Buffer.from(`${text.join('\n')}\n`)
const withoutLines = <Fact extends {readonly lines: unknown}>(facts: readonly Fact[]) =>
  facts.map(({lines: _, ...fact}) => fact)
const table = ['| Concept | Status |', '|---|---|', '| CAP | ⬜ |', '| DNS \\| BIND | |']

describe('renderedFacts', () => {
  it('lists cells with their column, boxes with their words, and texts', () => {
    const html = [
      '<h2>Week 1</h2>',
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td align="center"><b>x</b></td></tr></tbody></table>',
      '<ul><li><input type="checkbox" checked="" disabled="" /> done</li><li></li></ul>',
      '<p>a <br> b</p>',
    ].join('\n')
    expect(withoutLines(renderedFacts(html)).filter(fact => fact.kind !== 'block')).toEqual([
      {kind: 'text', place: 'h2 1', name: 'h2', value: 'Week 1'},
      {kind: 'cell', place: 'table 1, row 0, column 1', name: 'A', value: 'A'},
      {kind: 'cell', place: 'table 1, row 1, column 1', name: 'A', value: '<b>x</b>'},
      {kind: 'box', place: 'box 1', name: 'done', value: '[x]'},
      {kind: 'text', place: 'li 1', name: 'li', value: 'done'},
      {kind: 'text', place: 'li 2', name: 'li', value: ''},
      {kind: 'text', place: 'p 1', name: 'p', value: 'a <br> b'},
    ])
  })
})

describe.skipIf(whyNoRenderer !== null)('renderedChanges', () => {
  it('is empty when only the source looks different', () => {
    const before = lines('# T', '', ...table)
    const after = lines('T', '=', '', 'Concept|Status', ':-|-', 'CAP|  ⬜', 'DNS \\| BIND|')
    expect(renderedChanges(before, before)).toEqual([])
    expect(renderedChanges(before, after).filter(change => change.kind !== 'cell')).toEqual([])
  })

  it('names exactly the cell that changed', () => {
    const after = lines(...table.with(2, '| CAP | ✅ Mastered |'))
    expect(renderedChanges(lines(...table), after)).toEqual([
      {
        kind: 'cell',
        place: 'table 1, row 1, column 2',
        name: 'Status',
        before: '⬜',
        after: '✅ Mastered',
        lines: [3, 3],
      },
    ])
  })

  it('names exactly the box that changed', () => {
    const before = lines('- [ ] one', '  - [ ] two', '- [x] three')
    expect(renderedChanges(before, lines('- [ ] one', '  - [x] two', '- [x] three'))).toEqual([
      {kind: 'box', place: 'box 2', name: 'two', before: '[ ]', after: '[x]', lines: [2, 2]},
    ])
  })

  it('names the text that changed, and its place', () => {
    const before = lines('**Week:** 1', '', 'Last', '')
    expect(renderedChanges(before, lines('**Week:** 2', '', 'Last', ''))).toEqual([
      {
        kind: 'text',
        place: 'p 1',
        name: 'p',
        before: '<strong>Week:</strong> 1',
        after: '<strong>Week:</strong> 2',
        lines: [1, 1],
      },
    ])
  })

  it('tells an added row from changed ones', () => {
    const added = lines(...table.toSpliced(3, 0, '| TLS | ✅ |'))
    expect(renderedChanges(lines(...table), added).filter(change => change.kind === 'cell')).toEqual([
      {
        kind: 'cell',
        place: 'table 1, row 2, column 1',
        name: 'Concept',
        before: null,
        after: 'TLS',
        lines: [4, 4],
      },
      {
        kind: 'cell',
        place: 'table 1, row 2, column 2',
        name: 'Status',
        before: null,
        after: '✅',
        lines: [4, 4],
      },
    ])
  })

  it('sees a table that broke and a value that split its cell', () => {
    const split = renderedChanges(lines(...table), lines(...table.with(2, '| a | b | ⬜ |')))
    expect(split.map(change => change.after)).toEqual(['a', 'b'])
    const broken = renderedChanges(lines(...table), lines(...table.with(1, '|---|')))
    expect(broken.some(change => change.kind === 'block' && change.before !== change.after)).toBe(true)
  })

  it('sees words that turned into markup', () => {
    const changes = renderedChanges(lines('snake_case'), lines('snake*case*'))
    expect(changes.map(change => change.after)).toEqual(['snake<em>case</em>'])
  })

  it('sees a kind of block that became another', () => {
    const setext = renderedChanges(lines('**Key:**', '', '- a'), lines('**Key:**', '-', '- a'))
    expect(withoutLines(setext)).toEqual([
      {kind: 'text', place: 'p 1', name: 'p', before: '<strong>Key:</strong>', after: null},
      {kind: 'text', place: 'h2 1', name: 'h2', before: null, after: '<strong>Key:</strong>'},
    ])
    expect(renderedChanges(lines('- a'), lines('1. a')).map(({before, after}) => [before, after])).toEqual([
      ['ul', 'ol'],
    ])
  })

  it('reads the same facts with CRLF and a byte-order mark', () => {
    const text = Buffer.from(lines('# T', '', ...table, '', '- [x] a')).toString()
    const windows = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)
    expect(renderedChanges(Buffer.from(text), windows)).toEqual([])
    expect(renderHtml(windows)).toContain('checked')
  })
})
