import {isUtf8} from 'node:buffer'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {decodeSource} from '../../src/source/decode-source.ts'
import {encodeSource} from '../../src/source/encode-source.ts'

const mark = [0xef, 0xbb, 0xbf]

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map(part => Buffer.from(part as string)))
}

function refusalOf(bytes: Uint8Array): TrackerError {
  try {
    decodeSource(bytes)
  } catch (error) {
    if (error instanceof TrackerError) return error
    throw error
  }
  return expect.fail('it decodes')
}

function expectSameBytes(bytes: Uint8Array): void {
  expect(Buffer.from(encodeSource(decodeSource(bytes)))).toEqual(Buffer.from(bytes))
}

/** Pieces of well-formed and of broken UTF-8, so that both are met often. */
const pieces = fc.oneof(
  fc
    .constantFrom('a', '\n', '\r\n', '\r', '\0', 'é', '✅', '\u{1f7e1}', '\ufeff', '\uffff')
    .map(text => [...Buffer.from(text)]),
  fc.uint8Array({minLength: 1, maxLength: 2}).map(bytes => [...bytes]),
)
const someBytes = fc.array(pieces, {maxLength: 12}).map(parts => Uint8Array.from(parts.flat()))

describe('bytes that decode come back as they were', () => {
  test('any text, with or without a byte-order mark', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.boolean(), (text, hasBom) => {
        const bytes = bytesOf(hasBom ? mark : [], text)
        if (!looksLikeTwoByteText(bytes)) expectSameBytes(bytes)
      }),
    )
  })

  test.each([
    ['nothing at all', ''],
    ['LF', 'a\nb\n'],
    ['CRLF', 'a\r\nb\r\n'],
    ['lone CR', 'a\rb\r'],
    ['all three', 'a\nb\r\nc\rd'],
    ['no final newline', 'a\nb'],
    ['only newlines', '\n\r\n\r'],
    ['NUL', 'a\0\0b c'],
    ['the first and the last of every length', '\x7f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'],
    ['what stands beside the surrogates', '\ud7ff\ue000'],
    ['noncharacters', '\ufdd0\ufffe\uffff'],
    ['a replacement character that was written', 'a\ufffdb'],
    ['separators that end no line', 'a\u2028b\u2029c\u0085d\ve\f'],
    ['composed and decomposed letters', 'é e\u0301'],
    ['the damaged alphabet', 'âœ… â\u008f\u009d ðŸŸ¡'],
  ])('%s', (_name, text) => {
    expectSameBytes(bytesOf(text))
    expectSameBytes(bytesOf(mark, text))
    expect(decodeSource(bytesOf(text))).toEqual({text, hasBom: false})
    expect(decodeSource(bytesOf(mark, text))).toEqual({text, hasBom: true})
  })

  test('one byte-order mark is taken off, a second one is text', () => {
    expect(decodeSource(bytesOf(mark, mark, 'a'))).toEqual({text: '\ufeffa', hasBom: true})
    expectSameBytes(bytesOf(mark, mark, 'a'))
    expect(decodeSource(bytesOf('a', mark))).toEqual({text: 'a\ufeff', hasBom: false})
  })

  test('bytes inside a larger buffer', () => {
    const whole = bytesOf('xx', mark, '✅ a')
    expect(decodeSource(whole.subarray(2))).toEqual({text: '✅ a', hasBom: true})
  })
})

/** Every other byte of the beginning is zero, and the others are not. */
function looksLikeTwoByteText(bytes: Uint8Array): boolean {
  const zeros = [...bytes.subarray(0, 64)].map(byte => byte === 0)
  const isSide = (side: number): boolean => zeros.every((isZero, index) => isZero === (index % 2 === side))
  return bytes.length >= 4 && bytes.length % 2 === 0 && (isSide(0) || isSide(1))
}

describe('what is not UTF-8 is refused', () => {
  test('exactly where Node’s own check refuses it, at the first byte that cannot be right', () => {
    fc.assert(
      fc.property(someBytes, bytes => {
        if (isTwoByteText(bytes)) return
        if (isUtf8(bytes)) return expectSameBytes(bytes)
        const {code, message} = refusalOf(bytes)
        const [, hex, offset, line] =
          /^not valid UTF-8: byte ([0-9A-F]{2}) at offset (\d+), line (\d+)$/.exec(message) ?? []
        const at = Number(offset)
        expect(code).toBe('invalid-utf8')
        expect(Number.parseInt(hex ?? '', 16)).toBe(bytes[at])
        expect(isUtf8(bytes.subarray(0, at))).toBe(true)
        for (let length = 1; length <= 4 && at + length <= bytes.length; length++)
          expect(isUtf8(bytes.subarray(at, at + length))).toBe(false)
        const before = Buffer.from(bytes.subarray(0, at)).toString()
        expect(Number(line)).toBe(before.split(/\r\n|\n|\r/).length)
      }),
      {numRuns: 3_000},
    )
  })

  /** One kind of malformed sequence each, behind `✅` on line 3: after 2 + 2 + 3 bytes. */
  test.each<[string, readonly number[]]>([
    ['a byte that only continues', [0x80]],
    ['another one', [0xbf]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong letter', [0xc1, 0x81]],
    ['two bytes cut off by a letter', [0xc3, 0x61]],
    ['two bytes cut off by the end', [0xc3]],
    ['three bytes, overlong', [0xe0, 0x9f, 0xbf]],
    ['three bytes cut off after two', [0xe2, 0x9c, 0x61]],
    ['three bytes cut off by the end', [0xe2, 0x9c]],
    ['a high surrogate', [0xed, 0xa0, 0x80]],
    ['a low surrogate', [0xed, 0xbf, 0xbf]],
    ['four bytes, overlong', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['four bytes cut off after three', [0xf0, 0x9f, 0x9f, 0x61]],
    ['four bytes cut off by the end', [0xf0, 0x9f, 0x9f]],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['the beginning of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['the beginning of six bytes', [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80]],
    ['FE, which begins nothing', [0xfe]],
    ['FF, which begins nothing', [0xff]],
    ['a letter of Latin-1', [0xe9, 0x20]],
  ])('%s', (_name, sequence) => {
    const hex = (sequence[0] ?? 0).toString(16).toUpperCase()
    const refusal = refusalOf(bytesOf('a\n', 'b\r', '✅', sequence))
    expect(refusal.message).toBe(`not valid UTF-8: byte ${hex} at offset 7, line 3`)
    expect(refusal.hint).toBe('save the file as UTF-8 in your editor, then try again')
    expect(refusalOf(bytesOf(mark, 'a\r\n', sequence)).message).toBe(
      `not valid UTF-8: byte ${hex} at offset 6, line 2`,
    )
  })
})

/** The bytes of the marks, or zeros on one side only: told apart before anything is decoded. */
function isTwoByteText(bytes: Uint8Array): boolean {
  const first = `${bytes[0]} ${bytes[1]}`
  return first === '255 254' || first === '254 255' || looksLikeTwoByteText(bytes)
}

describe('UTF-16 is refused by its name', () => {
  const little = Buffer.from('# Progress ✅\n', 'utf16le')
  const big = Buffer.from(little).swap16()

  test.each<[string, Uint8Array]>([
    ['little-endian with a mark', bytesOf([0xff, 0xfe], [...little])],
    ['big-endian with a mark', bytesOf([0xfe, 0xff], [...big])],
    ['little-endian with a mark and nothing else', bytesOf([0xff, 0xfe])],
    ['little-endian without a mark', Buffer.from('# Learning Progress\n', 'utf16le')],
    ['big-endian without a mark', Buffer.from('# Learning Progress\n', 'utf16le').swap16()],
    ['little-endian without a mark, in two letters', Buffer.from('ab', 'utf16le')],
    [
      'little-endian without a mark, with signs further on',
      Buffer.from(`${'# Learning Progress Tracker '.repeat(2)}✅`, 'utf16le'),
    ],
  ])('%s', (_name, bytes) => {
    const {code, message, hint} = refusalOf(bytes)
    expect({code, message}).toEqual({
      code: 'utf-16',
      message: 'written in UTF-16, not UTF-8 (byte offset 0, line 1)',
    })
    expect(hint).toContain('UTF-8')
  })

  test.each([
    ['a NUL here and there', 'a\0bc\0d'],
    ['NULs one after the other', '\0\0\0\0'],
    ['one NUL', '\0'],
  ])('but not %s', (_name, text) => expect(decodeSource(bytesOf(text)).text).toBe(text))
})
