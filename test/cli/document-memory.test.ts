import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {documentMemory} from '../../src/cli/document-memory.ts'
import {inFolder, madeUpContext} from './made-up-context.ts'

const question = ['status']

test('an answer about what the document became meanwhile is not kept for what it was', () =>
  inFolder(folder => {
    const path = join(folder, 'progress.md')
    const recording = {out: [], err: [], paged: [], asked: []}
    const look = () => documentMemory(madeUpContext([], {cwd: folder, home: folder}, recording), path)
    writeFileSync(path, 'as it was')
    const memory = look()
    writeFileSync(path, 'as it is now')
    memory?.keep(question, 'an answer about what it is now')
    writeFileSync(path, 'as it was')
    expect(look()?.recall(question)).toBeUndefined()
    look()?.keep(question, 'an answer about what it was')
    expect(look()?.recall(question)).toBe('an answer about what it was')
  }))
