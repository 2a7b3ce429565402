import {describe, expect, test} from 'vitest'
import {hashBytes, hashText} from '../../src/storage/hash-bytes.ts'

/** What the Python package mmh3, which wraps the reference implementation, answers for `hash128` with `x64arch=False`. */
describe('hashes are those of MurmurHash3', () => {
  test.each([
    ['', '00000000000000000000000000000000'],
    ['a', 'a794933c5556b01b5556b01b5556b01b'],
    ['✅', '4cfc79c42cd453292cd453292cd45329'],
    ['The quick brown fox jumps over the lazy dog', '2f1583c3ecee2c675d7bf66ce5e91d2c'],
  ])('for the text %j', (text, hash) => {
    expect(hashText(text)).toBe(hash)
    expect(hashBytes(Buffer.from(text))).toBe(hash)
  })

  test('for blocks of every length, and where they begin anywhere in memory', () => {
    const bytes = Uint8Array.from({length: 259}, (_, index) => index - 3)
    const hashes = Array.from({length: 256}, (_, length) => hashBytes(bytes.subarray(3, 3 + length)))
    expect(hashes[15]).toBe('757b9c5962a6e4ca61e2db4eca775566')
    expect(hashes[16]).toBe('6c25c825559180eeea53807489a55bef')
    expect(hashText(hashes.join(''))).toBe('9621235a922c1e884bd6607964e70ee6')
  })
})
