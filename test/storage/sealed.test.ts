import {closeSync, openSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {openSealed} from '../../src/storage/open-sealed.ts'
import {writeSealed} from '../../src/storage/write-sealed.ts'
import {makeSandbox} from './sandbox.ts'

const megabyte = 1024 * 1024

/** Written twice over, and with a checksum. */
const small = Buffer.from(Array.from({length: 200}, (_, index) => index).join())
const large = Buffer.from(Array.from({length: 500_000}, (_, index) => index).join())

describe.each([
  ['small', small],
  ['large', large],
])('of a %s file', (_, content) => {
  it('what is undamaged is read', () => {
    const written = seal(content)
    expect(openSealed(written)?.equals(content)).toBe(true)
    expect(written.length < 2 * content.length).toBe(content === large)
  })

  it('a flipped bit shows, wherever it is', () => {
    const written = seal(content)
    const step = Math.max(1, Math.floor(written.length / 20))
    for (let at = 0; at < written.length; at += at > written.length - 10 ? 1 : step) {
      for (const bit of [1, 2, 16, 128]) {
        const damaged = Buffer.from(written)
        damaged.writeUInt8(damaged.readUInt8(at) ^ bit, at)
        expect(openSealed(damaged), `bit ${bit} of byte ${at}`).toBeUndefined()
      }
    }
  })

  it('a missing end or beginning shows, and what is too much', () => {
    const written = seal(content)
    for (const count of [1, 2, 4, 5, 6, written.length >> 1, written.length - 1, written.length]) {
      expect(openSealed(written.subarray(0, -count))).toBeUndefined()
      expect(openSealed(written.subarray(count))).toBeUndefined()
    }
    for (const more of ['x', 's', '2', '\0\0\0\0'])
      expect(openSealed(Buffer.concat([written, Buffer.from(more)]))).toBeUndefined()
  })

  it('content in another place, or in another form, shows', () => {
    const written = seal(content)
    const middle = (content.length >> 1) - 1
    const swapped = [content.subarray(middle), content.subarray(0, middle), written.subarray(content.length)]
    expect(openSealed(Buffer.concat(swapped))).toBeUndefined()
    for (const seal of ['2', 's', ''])
      expect(openSealed(Buffer.concat([written.subarray(0, -1), Buffer.from(seal)]))?.length).toBe(
        seal === String.fromCharCode(written.at(-1) ?? 0) ? content.length : undefined,
      )
    expect(openSealed(Buffer.concat([content, content]))).toBeUndefined()
    expect(openSealed(content)).toBeUndefined()
  })
})

it('as much as is written twice is, and more is not', () => {
  const lengths = [2 * megabyte - 1, 2 * megabyte, 2 * megabyte + 1].map(length => {
    const content = Buffer.alloc(length, 'abc')
    const written = seal(content)
    expect(openSealed(written)?.equals(content)).toBe(true)
    return written.length - length
  })
  expect(lengths).toEqual([2 * megabyte, 2 * megabyte + 1, 5])
})

it('what is written piece by piece is the same as in one', () => {
  for (const content of [small, large]) {
    const pieces = Array.from({length: 7}, (_, index) => {
      const [from, to] = [index, index + 1].map(each => Math.floor((content.length * each) / 7))
      return content.subarray(from, to)
    })
    expect(seal(...pieces).equals(seal(content))).toBe(true)
  }
})

it('nothing is not taken for something', () => {
  expect(openSealed(seal())).toBeUndefined()
  expect(openSealed(Buffer.alloc(0))).toBeUndefined()
})

function seal(...pieces: readonly Uint8Array[]): Buffer {
  const {pathOf} = makeSandbox()
  const descriptor = openSync(pathOf('sealed'), 'wx')
  writeSealed(descriptor, pieces.values())
  closeSync(descriptor)
  return readFileSync(pathOf('sealed'))
}
