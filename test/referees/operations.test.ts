import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse, parseDay, perform, serialize, TrackerError} from '../../src/library/index.ts'
import {corpusDocuments, seedDocuments, type TestDocument, whyNoCorpus} from './documents.ts'
import {itemVerbs} from './item-verbs.ts'
import {judgeChange} from './judge-change.ts'

const today = parseDay('2025-11-10') ?? expect.fail('no day')

describe('a change touches what it declares and nothing else', () => {
  it.skipIf(whyNoCorpus !== null).each(seedDocuments())(
    'in the seed: $name',
    document => {
      tryVerbs(document, 150)
    },
    120_000,
  )

  it.skipIf(whyNoCorpus !== null).each(corpusDocuments())(
    'in the corpus: $name',
    document => {
      tryVerbs(document, document.bytes.length > 50_000 ? 4 : 25)
    },
    120_000,
  )
})

function tryVerbs({bytes}: TestDocument, numRuns: number): void {
  const document = parse(bytes)
  const {items} = document.curriculum
  if (items.length === 0) return
  const choice = fc.tuple(fc.constantFrom(...Object.keys(itemVerbs)), fc.nat(items.length - 1))
  const check = ([verb, index]: readonly [string, number]) => {
    const item = items[index]
    if (item === undefined) return
    const performed = unlessRefused(() =>
      perform(document, curriculum => itemVerbs[verb]?.(curriculum, item) ?? expect.fail(), {today}),
    )
    if (performed) judgeChange(bytes, serialize(performed.document), performed.outcome)
  }
  fc.assert(fc.property(choice, check), {numRuns, seed: 1})
}

/** A refusal leaves the file as it was, so there is nothing to judge; a bug is thrown on. */
function unlessRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof TrackerError) return undefined
    throw error
  }
}
