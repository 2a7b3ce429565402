import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {keepCacheFile, readCacheFile} from '../../src/storage/cache-file.ts'
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
