import {describe, expect, test} from 'vitest'
import {displayWidth} from '../../src/notation/display-width.ts'
import type {Column} from '../../src/views/fit-columns.ts'
import {padColumns} from '../../src/views/pad-columns.ts'
import {asciiLook, pipedLook, terminalLook} from './looks.ts'

const cells = (...texts: string[]) => texts.map(text => ({text}))

describe('padColumns', () => {
  test('lines up wide, combined and damaged text', () => {
    const rows = [
      cells('CAP Theorem', '1'),
      cells('未开始 CAP', '2'),
      cells('Cafe\u0301', '3'),
      cells('👨‍👩‍👧 family', '4'),
      cells('âœ… Mastered', '5'),
    ]
    expect(padColumns(rows, [{}, {}], pipedLook)).toEqual([
      'CAP Theorem  1',
      '未开始 CAP   2',
      'Cafe\u0301         3',
      '👨‍👩‍👧 family    4',
      'âœ… Mastered 5',
    ])
  })

  test('aligns numbers to the right and leaves no trailing blanks', () => {
    const rows = [cells('a', '5', ''), cells('b', '12', 'x')]
    expect(padColumns(rows, [{}, {align: 'right'}, {}], pipedLook)).toEqual(['a  5', 'b 12 x'])
  })

  test('leaves no gap for a column that is empty everywhere', () => {
    expect(padColumns([cells('a', '', 'b')], [{}, {}, {}], pipedLook)).toEqual(['a b'])
  })

  test('a cell may span several columns', () => {
    const rows = [[{text: 'A long heading', span: 2}, {text: '1/2'}], [...cells('x', 'y', '10/20')]]
    expect(padColumns(rows, [{}, {}, {align: 'right'}], pipedLook)).toEqual([
      'A long heading   1/2',
      'x y            10/20',
    ])
  })

  test('styles only the text, not the blanks around it', () => {
    const bold = (text: string): string => `<${text}>`
    expect(
      padColumns([[{text: 'a', style: bold}, {text: 'b'}], cells('ccc', 'd')], [{}, {}], pipedLook),
    ).toEqual(['<a>   b', 'ccc d'])
  })

  test('piped, nothing is ever cut', () => {
    const long = 'x'.repeat(300)
    expect(padColumns([cells(long, 'y')], [{minimum: 5}, {}], {...pipedLook, width: 20})).toEqual([
      `${long} y`,
    ])
  })

  test('on a terminal a column shrinks first, then columns are dropped by rank', () => {
    const columns: readonly Column[] = [{}, {minimum: 10}, {drop: 1}, {drop: 2}]
    const rows = [cells('3.1', 'Back-of-Envelope Calculations', '3/7', 'not started')]
    const at = (width: number) => padColumns(rows, columns, {...terminalLook, width})[0]
    expect(at(60)).toBe('3.1 Back-of-Envelope Calculations 3/7 not started')
    expect(at(36)).toBe('3.1 Back-of-Envelop… 3/7 not started')
    expect(at(27)).toBe('3.1 Back-of-Envelope C… 3/7')
    expect(at(16)).toBe('3.1 Back-of-Env…')
    expect(at(8)).toBe('3.1 Bac…')
    expect(at(2)).toBe('3…')
  })

  test.each([1, 2, 3, 5, 10, 20, 40, 80, 200])('every line fits a terminal of %i columns', width => {
    const rows = [
      cells('w12', '未开始 Cafe\u0301 👨‍👩‍👧', '★★★☆☆ 3/5', '10/12'),
      cells('w1', 'x'.repeat(90), '', '0/1'),
    ]
    for (const look of [terminalLook, {...asciiLook, isTerminal: true}]) {
      const lines = padColumns(rows, [{}, {minimum: 6}, {drop: 1}, {align: 'right'}], {...look, width})
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  test('cuts with three dots in ASCII', () => {
    const look = {...asciiLook, isTerminal: true, width: 10}
    expect(padColumns([cells('CAP Theorem')], [{minimum: 1}], look)).toEqual(['CAP The...'])
  })

  test('does not cut an accent from its letter or a wide character in two', () => {
    const at = (text: string, width: number) =>
      padColumns([cells(text)], [{minimum: 1}], {...terminalLook, width})[0]
    expect(at('Cafe\u0301 au lait', 5)).toBe('Cafe\u0301…')
    expect(at('未开始', 4)).toBe('未…')
    expect(at('👨‍👩‍👧 family', 3)).toBe('👨‍👩‍👧…')
  })
})
