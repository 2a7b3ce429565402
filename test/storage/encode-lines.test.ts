import fc from 'fast-check'
import {expect, test} from 'vitest'
import {encodeLines} from '../../src/storage/encode-lines.ts'

const long = fc.tuple(fc.string({unit: 'grapheme', maxLength: 3}), fc.integer({min: 0, max: 40_000}))
const line = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 20}),
  long.map(([text, count]) => text.repeat(count)),
)

test('lines are encoded as all of them joined, whichever are encoded already', () => {
  const lines = fc.array(fc.tuple(line, fc.boolean()), {minLength: 1, maxLength: 8})
  fc.assert(
    fc.property(lines, some => {
      const given = some.map(([text, isEncoded]) => (isEncoded ? Buffer.from(text) : text))
      const expected = Buffer.from(some.map(([text]) => text).join('\n'))
      expect(Buffer.compare(Buffer.concat([...encodeLines(given)]), expected)).toBe(0)
    }),
    {numRuns: 200},
  )
})
