import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {commonmarkDocuments, corpusDocuments, gfmDocuments, seedDocuments, whyNoCorpus} from './documents.ts'
import {expectIdentity, expectSameBytes} from './expect-identity.ts'
import {randomDocument} from './random-documents.ts'

describe('serialize(parse(bytes)) is bytes', () => {
  it.skipIf(whyNoCorpus !== null).each(seedDocuments())('for the seed: $name', expectIdentity)
  it.skipIf(whyNoCorpus !== null).each(corpusDocuments())('for the corpus: $name', expectIdentity, 60_000)

  it('for the examples of CommonMark', () => {
    const documents = commonmarkDocuments()
    expect(documents).toHaveLength(652)
    documents.forEach(expectIdentity)
  }, 60_000)

  it('for what GitHub adds', () => gfmDocuments().forEach(expectIdentity), 60_000)

  it('for random documents', () => {
    const check = (text: string) => expectSameBytes({name: JSON.stringify(text), bytes: Buffer.from(text)})
    fc.assert(fc.property(randomDocument(), check), {numRuns: 300})
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), check), {numRuns: 300})
  }, 120_000)
})
