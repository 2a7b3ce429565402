import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {keepCacheFile, readCacheFile} from '../../src/storage/cache-file.ts'
import {keepWithDocument, recallKept, recallWithDocument} from '../../src/storage/kept-with-document.ts'
import {makeSandbox} from './sandbox.ts'

const megabyte = 1024 * 1024

it('what cannot be kept is no error, and leaves nothing', () => {
  const {pathOf, names} = makeSandbox()
  mkdirSync(pathOf('directory'))
  writeFileSync(pathOf('file'), '')
  for (const path of [pathOf('file/kept'), pathOf('directory'), '/proc/none/kept']) {
    keepCacheFile(path, Buffer.from('content'))
    expect(readCacheFile(path)).toBeUndefined()
  }
  expect(names()).toEqual(['directory', 'file', 'progress.md'])
  expect(readdirSync(pathOf('directory'))).toEqual([])
})

it('what is kept can be read', () => {
  const {pathOf} = makeSandbox()
  keepCacheFile(pathOf('caches/kept'), Buffer.from('content'))
  expect(readCacheFile(pathOf('caches/kept'))?.toString()).toBe('content')
})

it.each([
  ['one line', ['é']],
  ['empty lines', ['', '', 'a', '']],
  ['short lines', Array.from({length: 30_000}, (_, index) => `${index} é`)],
  ['long lines', ['a', 'é'.repeat(300_000), 'b', 'c'.repeat(65_536), 'd'.repeat(65_535), 'e']],
  ['characters of two halves', ['x'.repeat(65_535) + '🟡'.repeat(100_000), '🟡'.repeat(65_536)]],
])('of what is kept as lines, %s are read as one text', (_, lines) => {
  const {pathOf} = makeSandbox()
  for (const some of [lines, new Set(lines).values()]) {
    keepCacheFile(pathOf('caches/kept'), some)
    const expected = some === lines ? lines : [...new Set(lines)]
    expect(readCacheFile(pathOf('caches/kept'))?.toString() === expected.join('\n')).toBe(true)
  }
})

it('what is too large is not kept, and leaves nothing', () => {
  const {pathOf} = makeSandbox()
  keepCacheFile(pathOf('caches/lines'), Array(65).fill('x'.repeat(megabyte)))
  keepCacheFile(pathOf('caches/bytes'), Buffer.alloc(65 * megabyte))
  expect(readdirSync(pathOf('caches'))).toEqual([])
})

it('lines are kept with the document that they are of', () => {
  const {pathOf} = makeSandbox()
  const document = Buffer.from([0, 1, 255, 10])
  keepWithDocument(pathOf('kept'), document, ['a', 'é'])
  expect(recallWithDocument(pathOf('kept'), document)?.toString()).toBe('a\né')
  expect(recallWithDocument(pathOf('kept'), Buffer.from([0, 1, 255]))).toBeUndefined()
  expect(recallKept(pathOf('kept'))?.document).toEqual(document)
})
