import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../src/edit/apply-edits.ts'
import type {Edit} from '../../src/edit/edit.ts'

const texts = fc.string({unit: fc.constantFrom('a', 'b', '\n', '✅', '\u{1f7e1}', '$'), maxLength: 30})

/** A text, and edits in it that do not touch each other. */
const edited = texts.chain(text =>
  fc
    .uniqueArray(fc.nat(text.length), {maxLength: 8})
    .map(offsets => offsets.toSorted((a, b) => a - b))
    .chain(offsets => {
      const spans = offsets.flatMap((start, index) => {
        const end = offsets[index + 1]
        return index % 2 === 0 && end !== undefined ? [{start, end}] : []
      })
      return fc.tuple(
        fc.constant(text),
        fc.tuple(...spans.map(span => texts.map((replacement): Edit => ({span, text: replacement})))),
      )
    }),
)

function edit(start: number, end: number, text: string): Edit {
  return {span: {start, end}, text}
}

describe('edits', () => {
  test('none at all give the same text', () => {
    fc.assert(fc.property(texts, text => applyEdits(text, []) === text))
  })

  test('replace their spans and nothing else', () => {
    fc.assert(
      fc.property(edited, ([text, edits]) => {
        const fromTheBack = edits.reduceRight(
          (result, {span, text: replacement}) =>
            result.slice(0, span.start) + replacement + result.slice(span.end),
          text,
        )
        expect(applyEdits(text, edits)).toBe(fromTheBack)
      }),
    )
  })

  test('may be given in any order', () => {
    const shuffled = edited.chain(([text, edits]) =>
      fc.tuple(
        fc.constant(text),
        fc.constant(edits),
        fc.shuffledSubarray([...edits], {minLength: edits.length}),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([text, edits, others]) => applyEdits(text, others) === applyEdits(text, edits)),
    )
  })

  test('that put back what stands there change nothing', () => {
    fc.assert(
      fc.property(edited, ([text, edits]) => {
        const same = edits.map(({span}) => edit(span.start, span.end, text.slice(span.start, span.end)))
        expect(applyEdits(text, same)).toBe(text)
      }),
    )
  })

  test('are taken literally: no $& is expanded', () => {
    expect(applyEdits('a|b', [edit(2, 3, "$& $1 $$ $' $`")])).toBe("a|$& $1 $$ $' $`")
  })

  test('are not themselves changed', () => {
    const edits = [edit(2, 2, 'x'), edit(0, 1, 'y')]
    const copy = structuredClone(edits)
    applyEdits('abc', Object.freeze(edits))
    expect(edits).toEqual(copy)
  })
})

describe('insertions', () => {
  test('at one place are kept in the order given', () => {
    expect(applyEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2'), edit(1, 1, '3')])).toBe('a123b')
  })

  test('may touch a replacement on either side', () => {
    expect(applyEdits('abc', [edit(1, 2, 'X'), edit(1, 1, '<'), edit(2, 2, '>')])).toBe('a<X>c')
  })

  test('may stand at both ends of the text, and in an empty one', () => {
    expect(applyEdits('a', [edit(1, 1, '>'), edit(0, 0, '<')])).toBe('<a>')
    expect(applyEdits('', [edit(0, 0, 'new')])).toBe('new')
  })
})

describe('a silent winner would corrupt a file, so there is none', () => {
  test.each<[string, readonly Edit[]]>([
    ['spans that overlap', [edit(0, 3, 'x'), edit(2, 4, 'y')]],
    ['spans that overlap, the later one first', [edit(2, 4, 'y'), edit(0, 3, 'x')]],
    ['the same span twice', [edit(1, 3, 'x'), edit(1, 3, 'x')]],
    ['a span inside another', [edit(0, 5, 'x'), edit(1, 2, 'y')]],
    ['two spans that begin together', [edit(1, 2, 'x'), edit(1, 3, 'y')]],
    ['an insertion inside a replacement', [edit(0, 3, 'x'), edit(1, 1, 'y')]],
    ['a span that ends before it begins', [edit(3, 1, 'x')]],
    ['a span beyond the end', [edit(4, 7, 'x')]],
    ['a span before the beginning', [edit(-1, 1, 'x')]],
  ])('%s', (_name, edits) => expect(() => applyEdits('abcdef', edits)).toThrow(RangeError))

  test('any two different spans that share a character', () => {
    const spans = fc
      .tuple(fc.nat(9), fc.integer({min: 1, max: 5}))
      .map(([start, by]) => edit(start, start + by, ''))
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const shares = one.span.start < other.span.end && other.span.start < one.span.end
        const apply = (): string => applyEdits('abcdefghijklmnop', [one, other])
        if (shares) expect(apply).toThrow(RangeError)
        else expect(apply()).toHaveLength(16 - length(one) - length(other))
      }),
    )
  })
})

function length({span}: Edit): number {
  return span.end - span.start
}
