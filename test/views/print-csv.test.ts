import fc from 'fast-check'
import {expect, test} from 'vitest'
import {printCsv} from '../../src/views/print-csv.ts'

/** By RFC 4180, sharing nothing with what it reads. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += character
  }
  return rows
}

test('what is printed reads back', () => {
  const value = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('a"b', 'a,b', 'x\r\ny', ' z '))
  fc.assert(
    fc.property(fc.array(fc.array(value, {minLength: 2, maxLength: 2}), {maxLength: 5}), rows => {
      const read = readCsv(printCsv(['a', 'b'], rows))
      const told = rows.map(row =>
        row.map((text, index) => ({text, back: read[rows.indexOf(row) + 1]?.[index]})),
      )
      for (const {text, back} of told.flat()) expect([text, `'${text}`]).toContain(back)
      expect(read).toHaveLength(rows.length + 1)
    }),
  )
})

test.each(['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u200b=1'])('%j is no formula', text => {
  const [, [cell = ''] = []] = readCsv(printCsv(['a'], [[text]]))
  expect(cell).toBe(`'${text}`)
})

test('numbers stay numbers, and blank is blank', () => {
  expect(printCsv(['n', 'x', 't'], [[-4, null, 'a-b = c']])).toBe('n,x,t\r\n-4,,a-b = c\r\n')
})
