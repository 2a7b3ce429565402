import {existsSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {changedBytes} from '../../src/storage/changed-bytes.ts'
import {type KeptLines, keepLines, recallLines} from '../../src/storage/lines-with-document.ts'
import {makeSandbox} from './sandbox.ts'

/** Together over 2 MB, so that beside the file only what changes is written. */
const lines = Array.from({length: 1000}, (_, index) => `${index} ${'é'.repeat(600)}`)
const document = Buffer.from(lines.map(line => `- ${line}\n`).join(''))

it('a line and places of the document that become others are kept beside a large file', () => {
  const {path, recall, keep} = makeKept()
  keep(document, lines)
  const size = statSync(path).size
  const [first, second] = [changeIn(document, '- 17 ', '- 1717 '), changeIn(document, '- 999 ', '- x\r')]
  for (const now of [first, changeIn(first, '- 0 ', '- zero '), second, document]) {
    keepChanged(recall(), now, new Map([[3, `three of ${now.length}`]]), keep)
    const {document: kept, lines: keptLines} = recall()
    expect(kept.equals(now)).toBe(true)
    const texts = keptLines.map(each => Buffer.from(each).toString())
    expect(texts).toEqual(lines.map((line, index) => (index === 3 ? `three of ${now.length}` : line)))
  }
  expect(statSync(path).size).toBe(size)
  expect(statSync(`${path}-changes`).size).toBeLessThan(1000)
})

it('what is much, or of other lines, is written as a whole', () => {
  for (const [now, others] of [
    [Buffer.concat([document, document]), lines],
    [document, [...lines, 'one more']],
    [document, lines.slice(1)],
    [document, lines.map(line => `${line}!`)],
  ] as const) {
    const {path, recall, keep} = makeKept()
    keep(document, lines)
    keepChanged(recall(), document, new Map([[3, 'three']]), keep)
    expect(existsSync(`${path}-changes`)).toBe(true)
    keep(now, others, recall())
    expect(existsSync(`${path}-changes`)).toBe(false)
    expect(recall().lines.map(each => Buffer.from(each).toString())).toEqual(others)
    expect(recall().document.equals(now)).toBe(true)
  }
})

it('changes of another file, and damaged ones, are of no account', () => {
  const {path, recall, keep} = makeKept()
  keep(document, lines)
  keepChanged(recall(), document, new Map([[3, 'three']]), keep)
  const changes = readFileSync(`${path}-changes`)
  const isAsWritten = (): boolean =>
    recall().lines.every((line, index) => Buffer.from(line).equals(Buffer.from(lines[index] ?? '')))
  expect(isAsWritten()).toBe(false)
  truncateSync(`${path}-changes`, changes.length - 1)
  expect(isAsWritten()).toBe(true)
  keep(changeIn(document, '- 17 ', '- 71 '), lines)
  writeFileSync(`${path}-changes`, changes)
  expect(isAsWritten()).toBe(true)
})

it('a small file is written anew each time', () => {
  const {path, recall, keep} = makeKept()
  keep(Buffer.from('a\nb\n'), ['a', 'b'])
  keepChanged(recall(), Buffer.from('a\nc\n'), new Map([[1, 'c']]), keep)
  expect(existsSync(`${path}-changes`)).toBe(false)
  expect(recall().document.toString()).toBe('a\nc\n')
  expect(recall().lines.map(String)).toEqual(['a', 'c'])
})

it.each([
  ['', ''],
  ['a\nb\nc', 'a\nb\nc'],
  ['a\nb\nc', 'a\nbb\nc'],
  ['a\nb\nc', 'x\nb\ny'],
  ['a\n\nc\n', 'a\nb\nc'],
  ['', 'a\nb'],
  ['a\nb\n', ''],
  ['aé', 'aè'],
])('changed bytes of %j and %j are all there are', (was, is) => {
  const [old, now] = [Buffer.from(was), Buffer.from(is)]
  const changes = changedBytes(old, now, 8) ?? []
  let from = 0
  const pieces = changes.flatMap(change => {
    const before = old.subarray(from, change.was.start)
    from = change.was.end
    return [before, now.subarray(change.is.start, change.is.end)]
  })
  expect(Buffer.concat([...pieces, old.subarray(from)]).toString()).toBe(is)
})

function makeKept() {
  const {pathOf} = makeSandbox()
  const path = pathOf('kept')
  return {
    path,
    recall: (): KeptLines => {
      const kept = recallLines(path)
      if (!kept) throw new Error('nothing was kept')
      return kept
    },
    keep: (now: Buffer, some: readonly (string | Uint8Array)[], before?: KeptLines): void =>
      keepLines(path, {document: now, lines: () => some}, before),
  }
}

function keepChanged(
  known: KeptLines,
  now: Buffer,
  others: ReadonlyMap<number, string>,
  keep: ReturnType<typeof makeKept>['keep'],
): void {
  keep(
    now,
    known.lines.map((line, index) => others.get(index) ?? line),
    known,
  )
}

function changeIn(bytes: Buffer, was: string, is: string): Buffer {
  return Buffer.from(bytes.toString().replace(`${was}`, is))
}
