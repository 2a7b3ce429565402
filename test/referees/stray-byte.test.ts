import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {byteRanges, findStrayByte} from './stray-byte.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)

describe('findStrayByte', () => {
  it('is silent when nothing changed', () => {
    expect(findStrayByte(bytes('a\nb\n'), bytes('a\nb\n'), [])).toBeNull()
    expect(findStrayByte(bytes(''), bytes(''), [])).toBeNull()
  })

  it('is silent when only declared bytes changed, whatever they became', () => {
    const declared = [
      {start: 4, end: 6},
      {start: 10, end: 11},
    ]
    expect(findStrayByte(bytes('aaaabbccccdeeee'), bytes('aaaaccccDDDeeee'), declared)).toBeNull()
    expect(findStrayByte(bytes('aaaabbccccdeeee'), bytes('aaaabbbbccccdeeee'), declared)).toBeNull()
  })

  it('allows an insertion at an empty range, there only', () => {
    expect(findStrayByte(bytes('ab'), bytes('aXb'), [{start: 1, end: 1}])).toBeNull()
    expect(findStrayByte(bytes('ab'), bytes('abX'), [{start: 1, end: 1}])).toMatchObject({offset: 1})
    expect(findStrayByte(bytes('ab'), bytes('Xab'), [{start: 1, end: 1}])).toMatchObject({offset: 0})
  })

  it('tells where an undeclared change is', () => {
    expect(findStrayByte(bytes('one\ntwo\n'), bytes('one\ntwO\n'), [{start: 0, end: 3}])).toEqual({
      offset: 6,
      line: 2,
      before: 'o\n',
      after: 'O\n',
    })
    expect(findStrayByte(bytes('one\n'), bytes('one'), [])).toMatchObject({offset: 3, line: 1})
    expect(findStrayByte(bytes('one'), bytes('one\n'), [])).toMatchObject({offset: 3})
  })

  it('sees kept bytes that changed their order', () => {
    const declared = [
      {start: 2, end: 2},
      {start: 4, end: 4},
    ]
    expect(findStrayByte(bytes('aabbcc'), bytes('aaccbb'), declared)).not.toBeNull()
  })

  it('does not count one kept byte twice', () => {
    expect(findStrayByte(bytes('ab-ba'), bytes('aba'), [{start: 2, end: 3}])).not.toBeNull()
  })

  it('refuses ranges that cannot be', () => {
    const overlapping = [
      {start: 0, end: 2},
      {start: 1, end: 3},
    ]
    expect(() => findStrayByte(bytes('abc'), bytes('abc'), overlapping)).toThrow(RangeError)
    expect(() => findStrayByte(bytes('abc'), bytes('abc'), [{start: 2, end: 4}])).toThrow(RangeError)
  })

  it('finds every single flipped byte outside, and none inside', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({minLength: 1, maxLength: 60}),
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        (before, one, other, flipped) => {
          const [start, end] = [one % before.length, other % before.length].toSorted((a, b) => a - b)
          const range = {start: start ?? 0, end: end ?? 0}
          const place = flipped % before.length
          const after = before.map((byte, index) => (index === place ? byte ^ 0x01 : byte))
          const isInside = place >= range.start && place < range.end
          expect(findStrayByte(before, after, [range]) === null).toBe(isInside)
        },
      ),
    )
  })
})

describe('byteRanges', () => {
  it('counts bytes of characters, and of a byte-order mark', () => {
    const text = '✅ 🟡 x'
    const range = {start: text.indexOf('x'), end: text.length}
    expect(byteRanges(bytes(text), [range])).toEqual([{start: 9, end: 10}])
    expect(byteRanges(bytes(`\uFEFF${text}`), [range])).toEqual([{start: 12, end: 13}])
  })
})
