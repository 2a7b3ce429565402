import {renameSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {beginJournalEntry} from '../../src/storage/journal/journal-entry.ts'
import {acquireLock, usualPatience} from '../../src/storage/lock/acquire-lock.ts'
import {releaseLock} from '../../src/storage/lock/held-locks.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {replaceDocument} from '../../src/storage/replace-document.ts'
import {makeSandbox} from './sandbox.ts'

it('a file that an editor puts there after the content was compared is seen', async () => {
  const {place, environment, pathOf, read, names} = makeSandbox()
  const document = readDocument(place)
  const {realPath, bytes: before, identity} = document
  const lock = await acquireLock({shown: place.shown, realPath, patience: usualPatience})
  // How many names it should have is asked for when the old file was opened and read, and before the name is looked at.
  const links = {
    enumerable: true,
    get: () => {
      writeFileSync(pathOf('editor~'), 'by the editor')
      renameSync(pathOf('editor~'), realPath)
      return identity.links
    },
  }
  const watched = Object.defineProperty({...identity}, 'links', links)
  const replaced = replaceDocument({
    document: {...document, identity: watched},
    bytes: Buffer.from('new'),
    lock,
    beginEntry: () => beginJournalEntry({environment, realPath, before, transitions: []}),
  })
  releaseLock(lock)
  expect(replaced).toEqual({kind: 'changed'})
  expect([read(), names()]).toEqual(['by the editor', ['progress.md']])
})
