import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {inferSettings} from '../../src/curriculum/infer-settings.ts'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {readingFacts} from '../../src/curriculum/reading-facts.ts'
import {
  findItems,
  type Item,
  markItems,
  noteItem,
  type Operation,
  parse,
  parseDay,
  perform,
  rateItems,
  removeItems,
  renameItem,
  resetItems,
  serialize,
  setValue,
  startItems,
  TrackerError,
  tickItems,
} from '../../src/library/index.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import {corpusDocuments, whyNoCorpus} from '../referees/documents.ts'
import {byteRanges, findStrayByte} from '../referees/stray-byte.ts'

const today = parseDay('2025-11-10') ?? expect.fail('no day')
const tries = 20
/** Of a document that takes long to read again; `test/campaigns/corpus.mjs` tries as many there. */
const fewTries = 5
/** In bytes. */
const slowToChange = 100_000
/** In bytes: trying settings out takes a reading each. */
const slowToExplain = 20_000

/** What anybody may do to any item; a parent's box and a row without one refuse some of it. */
const verbs: readonly ((curriculum: Curriculum, item: Item) => Operation)[] = [
  (curriculum, item) => markItems(curriculum, [item], {status: 'done', today}),
  (curriculum, item) => tickItems(curriculum, [item], true),
  (curriculum, item) => tickItems(curriculum, [item], false),
  (curriculum, item) => markItems(curriculum, [item], {status: 'skipped', today}),
  (curriculum, item) => startItems(curriculum, [item], today),
  (curriculum, item) => resetItems(curriculum, [item]),
  (curriculum, item) => rateItems(curriculum, [item], {rating: {kind: 'set', value: 3}}),
  (curriculum, item) => noteItem(curriculum, item, {text: 'a remark', append: true}),
  (curriculum, item) => renameItem(curriculum, item, 'Another name'),
  (curriculum, item) => removeItems(curriculum, [item]),
  (curriculum, item) => setValue(curriculum, item, {value: '5', today}),
]

describe.skipIf(whyNoCorpus !== null).each(corpusDocuments())('$name', ({bytes}) => {
  const document = parse(bytes)
  const {items} = document.curriculum
  const workable = items.filter(({kind}) => kind !== 'entry')

  test('is written back as it was read, and checked without a crash', () => {
    expect(Buffer.compare(Buffer.from(serialize(document)), Buffer.from(bytes))).toBe(0)
    for (const problem of document.problems)
      expect(problem.span.end).toBeGreaterThanOrEqual(problem.span.start)
  })

  test('every item is found by its id, and nothing else is', () => {
    for (const item of items.slice(0, 200)) {
      expect(findItems(document.curriculum, [item.id], {within: [], prefer: 'any', verb: 'show'})).toEqual([
        item,
      ])
    }
  })

  test.runIf(bytes.length < slowToExplain)('what is inferred can be pasted, and says the same again', () => {
    const {curriculum} = document
    const inferred = valuesIn(inferSettings(curriculum, readBlocks(curriculum.text)).settings)
    const comment = `<!-- tracker:\n${inferred.join('\n')}\n-->\n\n`
    const opening = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(curriculum.text)?.[0] ?? ''
    const pasted = parse(Buffer.from(opening + comment + curriculum.text.slice(opening.length))).curriculum
    expect(readingFacts(pasted)).toBe(readingFacts(curriculum))
    expect(pasted.problems.filter(({rule}) => rule === 'setting')).toEqual([])
    expect(valuesIn(inferSettings(pasted, readBlocks(pasted.text)).settings)).toEqual(inferred)
  })

  test.runIf(workable.length > 0)('a change touches only what it declares', () => {
    const choice = fc.tuple(fc.nat(verbs.length - 1), fc.nat(workable.length - 1))
    for (const [verb, index] of fc.sample(choice, {
      numRuns: bytes.length < slowToChange ? tries : fewTries,
      seed: 6,
    })) {
      const item = workable[index] ?? expect.fail('no item')
      const performed = unlessRefused(() =>
        perform(document, curriculum => (verbs[verb] ?? expect.fail('no verb'))(curriculum, item), {today}),
      )
      if (!performed) continue
      const {edits, changes, refreshed} = performed.outcome
      const after = serialize(performed.document)
      expect(
        findStrayByte(
          bytes,
          after,
          byteRanges(
            bytes,
            edits.map(({span}) => span),
          ),
        ),
      ).toBeNull()
      expect(changes.every(change => change.id === item.id)).toBe(true)
      if (edits.length > 0) expect(changes.length + refreshed.length).toBeGreaterThan(0)
    }
  })
})

/** Only for a reason that a person is told; a bug is thrown on. */
function unlessRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof TrackerError) return undefined
    throw thrown
  }
}

function valuesIn(settings: readonly {readonly key: string; readonly value: string}[]): readonly string[] {
  return settings.map(({key, value}) => `${key}: ${value}`)
}
