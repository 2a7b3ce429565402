import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {keepCacheFile, readCacheFile} from '../../src/storage/cache-file.ts'
import {keepWithDocument, recallKept, recallWithDocument} from '../../src/storage/kept-with-document.ts'
import {makeSandbox} from './sandbox.ts'

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

it('what is kept as lines is read as one text', () => {
  const {pathOf} = makeSandbox()
  for (const count of [1, 2, 256, 257, 700]) {
    const lines = Array.from({length: count}, (_, index) => `${index} é`)
    keepCacheFile(pathOf('caches/kept'), lines)
    expect(readCacheFile(pathOf('caches/kept'))?.toString()).toBe(lines.join('\n'))
  }
})

it('what is too large is not kept, and leaves nothing', () => {
  const {pathOf} = makeSandbox()
  const megabyte = 'x'.repeat(1024 * 1024)
  keepCacheFile(pathOf('caches/lines'), Array(65).fill(megabyte))
  keepCacheFile(pathOf('caches/bytes'), Buffer.alloc(65 * 1024 * 1024))
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
