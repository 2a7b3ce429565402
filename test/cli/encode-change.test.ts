import fc from 'fast-check'
import {expect, test} from 'vitest'
import {encodeChange} from '../../src/cli/encode-change.ts'
import {applyEdits} from '../../src/edit/apply-edits.ts'
import {encodeSource} from '../../src/source/encode-source.ts'

const piece = fc.constantFrom('a', 'é', '✅', '🟡', '\u{1d11e}', '\n', '\uFEFF', '\0')
const written = fc.oneof(
  fc.array(piece, {maxLength: 3}).map(parts => parts.join('')),
  fc.constantFrom('\ud83d', '\udfe1'),
)
const work = fc.record({
  text: fc.array(piece, {maxLength: 30}).map(parts => parts.join('')),
  hasBom: fc.boolean(),
  isReversed: fc.boolean(),
  cuts: fc.array(fc.nat(60), {maxLength: 8}),
  texts: fc.array(written, {minLength: 4, maxLength: 4}),
})

test('an edited document is encoded as if all of it had been encoded anew', () => {
  fc.assert(
    fc.property(work, ({text, hasBom, cuts, texts, isReversed}) => {
      const places = cuts.map(cut => cut % (text.length + 1)).toSorted((a, b) => a - b)
      const edits = texts.flatMap((each, index) => {
        const [start, end] = [places[2 * index], places[2 * index + 1]]
        return start === undefined || end === undefined ? [] : [{span: {start, end}, text: each}]
      })
      const source = {text, hasBom}
      const made = isReversed ? edits.toReversed() : edits
      const after = applyEdits(text, made)
      const bytes = encodeChange({bytes: encodeSource(source), source, edits: made, after})
      expect(Buffer.from(bytes).toString('hex')).toBe(
        Buffer.from(encodeSource({...source, text: after})).toString('hex'),
      )
    }),
    {numRuns: 2000},
  )
})
