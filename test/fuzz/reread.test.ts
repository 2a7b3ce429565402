import {expect, test} from 'vitest'
import {randomNumbers} from './random-numbers.mjs'
import {type RereadCounts, trackersIn, tryRereading} from './reread-trial.ts'

/** The long form is `test/campaigns/reread.mjs`. */
test('lines that are read by themselves say what reading everything says', () => {
  const random = randomNumbers(1)
  const texts = trackersIn(['fixtures'], 12_000)
  const counts: RereadCounts = {edits: 0, blocks: 0, models: 0, failed: []}
  for (let document = 0; document < 30; document++) tryRereading(random, random.pick(texts), counts)
  expect(counts.failed).toEqual([])
  expect(counts.blocks).toBeGreaterThan(counts.edits / 5)
  expect(counts.models).toBeGreaterThan(counts.edits / 8)
})
