import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  type Curriculum,
  type Item,
  markItems,
  noteItem,
  type Operation,
  parse,
  parseDay,
  perform,
  rateItems,
  resetItems,
  serialize,
  startItems,
  TrackerError,
  tickItems,
} from '../../src/library/index.ts'
import {corpusDocuments, seedDocuments, type TestDocument, whyNoCorpus} from './documents.ts'
import {judgeChange} from './judge-change.ts'

const today = parseDay('2025-11-10') ?? expect.fail('no day')

/** What may be asked of an item; most items refuse some of it. */
const verbs: Readonly<Record<string, (curriculum: Curriculum, item: Item) => Operation>> = {
  mark: (curriculum, item) => markItems(curriculum, [item], {status: 'done', today}),
  'mark with everything': (curriculum, item) =>
    markItems(curriculum, [item], {
      status: 'done',
      confidence: {kind: 'set', value: 4},
      note: {text: 'a | b_c *d* <e> [f](g) `h` $& https://x.y/z_z', append: false},
      today,
    }),
  skip: (curriculum, item) => markItems(curriculum, [item], {status: 'skipped', today}),
  start: (curriculum, item) => startItems(curriculum, [item], today),
  reset: (curriculum, item) => resetItems(curriculum, [item]),
  rate: (curriculum, item) => rateItems(curriculum, [item], {rating: {kind: 'set', value: 3}}),
  note: (curriculum, item) => noteItem(curriculum, item, {text: 'read it again', append: true}),
  tick: (curriculum, item) => tickItems(curriculum, [item], true),
  untick: (curriculum, item) => tickItems(curriculum, [item], false),
}

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
  const choice = fc.tuple(fc.constantFrom(...Object.keys(verbs)), fc.nat(items.length - 1))
  const check = ([verb, index]: readonly [string, number]) => {
    const item = items[index]
    if (item === undefined) return
    const performed = unlessRefused(() =>
      perform(document, curriculum => verbs[verb]?.(curriculum, item) ?? expect.fail(), {today}),
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
