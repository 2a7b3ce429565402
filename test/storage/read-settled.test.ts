import {beforeEach, describe, expect, it} from 'vitest'
import {noteReading} from '../../src/storage/earlier-reading.ts'
import type {Snapshot} from '../../src/storage/read-descriptor.ts'
import {readSettled} from '../../src/storage/read-settled.ts'

describe('readSettled', () => {
  it('believes what was written long ago', () => {
    const file = fileThatSays(['old'], {age: 60_000})
    expect(settled(file)).toBe('old')
    expect(file.reads()).toBe(1)
  })

  it('reads again what was written just now, until two reads agree', () => {
    const file = fileThatSays(['ha', 'half', 'whole', 'whole'], {age: 0})
    expect(settled(file)).toBe('whole')
  })

  it('believes what the same run has read before, but for a moment', () => {
    noteText('whole', {age: 0})
    const before = fileThatSays(['whole'], {age: 0})
    settled(before)
    expect(before.reads()).toBeGreaterThan(1)
    waitFor(8)
    const file = fileThatSays(['whole'], {age: 0})
    expect(settled(file)).toBe('whole')
    expect(file.reads()).toBe(1)
  })

  it.each([
    ['other words', 'half', {age: 0}],
    ['a file that was written to since', 'whole', {age: -1}],
    ['an empty file', '', {age: 0}],
  ])('reads again in spite of an earlier reading of %s', (_, text, times) => {
    noteText(text, times)
    waitFor(8)
    const file = fileThatSays([text === '' ? '' : 'whole', 'whole', 'whole'], {age: 0})
    expect(settled(file)).toBe('whole')
    expect(file.reads()).toBeGreaterThan(1)
  })

  it('doubts an empty file longer than others', () => {
    expect(settled(fileThatSays(['', '', '', '', 'whole', 'whole'], {age: 0}))).toBe('whole')
  })

  it('doubts a file longer that has shrunk between two reads', () => {
    expect(settled(fileThatSays(['whole', 'wh', 'wh', 'wh', 'whole', 'whole'], {age: 0}))).toBe('whole')
  })

  it('doubts a file that is shorter than it was known to be', () => {
    const file = fileThatSays(['wh', 'wh', 'wh', 'whole', 'whole'], {age: 60_000})
    expect(settled(file, {known: snapshotOf('whole', {age: 90_000}).identity})).toBe('whole')
  })

  it('does not doubt a shorter file that was put in the place of a longer one', () => {
    const file = fileThatSays(['shorter'], {age: 60_000, bornNs: 2n})
    expect(settled(file, {known: snapshotOf('what was longer', {age: 90_000}).identity})).toBe('shorter')
    expect(file.reads()).toBe(1)
  })

  it('believes an empty file at last', () => {
    expect(settled(fileThatSays([''], {age: 0}))).toBe('')
  })

  it('takes what two reads agreed on when the file comes to rest only to be emptied again', () => {
    const texts = ['one', 'two', 'two', '']
    let count = 0
    const file = {take: () => snapshotOf(texts[count++ % texts.length] ?? '', {age: 0})}
    expect(settled(file, {known: snapshotOf('longer than that', {age: 0}).identity})).toBe('two')
  })

  it('ends even when the file never comes to rest', () => {
    let count = 0
    const {bytes} = readSettled({take: () => snapshotOf(`${++count}`, {age: 0})})
    expect(Number(Buffer.from(bytes).toString())).toBe(count)
    expect(count).toBeGreaterThan(1)
  })
})

let begun = 0

beforeEach(() => {
  begun = Date.now()
})

function noteText(text: string, times: Times): void {
  const {bytes, identity} = snapshotOf(text, times)
  noteReading(bytes, identity)
}

function waitFor(milliseconds: number): void {
  for (const start = performance.now(); performance.now() - start < milliseconds; );
}

interface Times {
  /** Milliseconds since it was written, when the test began. */
  readonly age: number
  readonly bornNs?: bigint
}

/** One text a read, the last one for ever. */
function fileThatSays(texts: readonly string[], times: Times) {
  let reads = 0
  return {
    take: () => snapshotOf(texts[Math.min(reads++, texts.length - 1)] ?? '', times),
    reads: () => reads,
  }
}

function settled(
  file: {readonly take: () => Snapshot},
  options: {readonly known?: Snapshot['identity']} = {},
): string {
  return Buffer.from(readSettled({take: file.take, ...options}).bytes).toString()
}

function snapshotOf(text: string, {age, bornNs = 1n}: Times): Snapshot {
  const modifiedNs = BigInt(begun - age) * 1_000_000n
  const bytes = Buffer.from(text)
  return {
    bytes,
    identity: {
      device: 1n,
      inode: 1n,
      mode: 0o100644,
      owner: 0,
      group: 0,
      links: 1,
      size: bytes.length,
      modifiedNs,
      changedNs: modifiedNs,
      bornNs,
    },
  }
}
