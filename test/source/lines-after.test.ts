import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lineChanges} from '../../src/source/line-changes.ts'
import {indexLines} from '../../src/source/line-index.ts'
import {shiftLines} from '../../src/source/lines-after.ts'

const line = fc.constantFrom('', 'a', 'bb', '🟡 ccc', '\u2028')
const ending = fc.constantFrom('\n', '\r\n', '\r')
const edited = fc.array(fc.tuple(line, line, ending), {maxLength: 12})

test('the lines of a text in which some became others are those that looking for them finds', () => {
  fc.assert(
    fc.property(edited, line, line, (pairs, lastWas, lastIs) => {
      const textOf = (side: 0 | 1, last: string): string =>
        pairs.map(pair => pair[side] + pair[2]).join('') + last
      const [was, is] = [textOf(0, lastWas), textOf(1, lastIs)]
      const changes = lineChanges(was, is, 24)
      // A CR before an empty line is one ending with its LF.
      if (!changes) return
      const [shifted, found] = [shiftLines(indexLines(was), changes, is), indexLines(is)]
      expect(shifted.lineCount).toBe(found.lineCount)
      for (let each = 1; each <= found.lineCount + 1; each++)
        expect(shifted.startOf(each)).toBe(found.startOf(each))
      for (let offset = 0; offset <= is.length + 1; offset++) {
        expect(shifted.lineAt(offset)).toBe(found.lineAt(offset))
        expect(shifted.columnAt(offset)).toBe(found.columnAt(offset))
      }
    }),
  )
})
