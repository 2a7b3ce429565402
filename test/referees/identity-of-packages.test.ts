import {expect, it} from 'vitest'
import {readmeDocuments} from './documents.ts'
import {expectIdentity} from './expect-identity.ts'

it('serialize(parse(bytes)) is bytes for the Markdown of this project and of its packages', () => {
  const documents = readmeDocuments()
  expect(documents.length).toBeGreaterThan(100)
  documents.forEach(expectIdentity)
}, 300_000)
