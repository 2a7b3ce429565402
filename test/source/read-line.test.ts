import fc from 'fast-check'
import {expect, test} from 'vitest'
import {indexLines} from '../../src/source/line-index.ts'
import {readLine} from '../../src/source/read-line.ts'

test('a line is found as by an index of all lines', () => {
  const texts = fc.array(fc.constantFrom('a', '✅', '\n', '\r\n', '\r', '\u2028'), {maxLength: 16})
  fc.assert(
    fc.property(texts, fc.integer({min: 1, max: 18}), (parts, line) => {
      const text = parts.join('')
      const lines = indexLines(text)
      const whole = text.slice(lines.startOf(line), lines.startOf(line + 1))
      expect(readLine(text, line)).toBe(whole.replace(/[\r\n]+$/, ''))
    }),
  )
})
