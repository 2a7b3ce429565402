import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Day} from '../../src/calendar/day.ts'
import {scopeAddress} from '../../src/curriculum/candidates.ts'
import {findItems} from '../../src/curriculum/find-items.ts'
import {findScope} from '../../src/curriculum/find-scope.ts'
import {measureProgress} from '../../src/curriculum/measure-progress.ts'
import {readCurriculum} from '../../src/curriculum/read-curriculum.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'

const folder = resolve(import.meta.dirname, '../../../shared/seed')
const names = ['progress.md', 'progress.as-given.md']
const isHere = names.every(name => existsSync(resolve(folder, name)))
if (!isHere) console.warn(`SKIPPED: the seed is not at ${folder}`)

describe.skipIf(!isHere).each(names)('the seed, %s', name => {
  const text = isHere ? readFileSync(resolve(folder, name), 'utf8') : ''
  const curriculum = readCurriculum(text, readBlocks(text))
  const progress = measureProgress(curriculum, '2025-11-10' as Day)

  test('counts as the contract says', () => {
    expect(progress.completion).toEqual({
      percent: 2,
      done: 3,
      total: 129,
      byKind: {
        concepts: {done: 3, total: 45},
        tasks: {done: 0, total: 65},
        questions: {done: 0, total: 14},
        interviews: {done: 0, total: 5},
      },
    })
  })

  test('units and what lies outside add up', () => {
    const inUnits = progress.units.reduce((sum, unit) => sum + unit.total, 0)
    expect(progress.outside).toEqual({done: 0, total: 6})
    expect(inUnits + progress.outside.total).toBe(129)
    expect(progress.units.map(unit => unit.status)).toEqual(['in-progress', ...Array(15).fill('not-started')])
  })

  test('is in its first week, expected in the second', () => {
    expect(progress).toMatchObject({
      started: '2025-11-03',
      currentUnit: {id: 'w1'},
      pace: {expectedUnit: {id: 'w2'}, behindDays: 1},
    })
    expect(progress.next.map(({item}) => item.title)).toEqual([
      'Latency vs Throughput',
      'Back-of-Envelope Calculations',
      'Weekly Review Completed',
    ])
  })

  test('every item is found by its id and its key, every scope by its address', () => {
    const find = (word: string) => findItems(curriculum, [word], {within: [], prefer: 'any', verb: 'show'})
    for (const item of curriculum.items) {
      expect(find(item.id)).toEqual([item])
      expect(find(item.key)).toEqual([item])
    }
    for (const scope of curriculum.scopes.slice(1)) {
      expect(findScope(curriculum, scopeAddress(scope, curriculum.scopes))).toBe(scope)
    }
  })

  test('names from the contract', () => {
    const find = (words: readonly string[], within: readonly string[] = []) =>
      findItems(curriculum, words, {within, prefer: 'markable', verb: 'mark'}).map(item => item.title)
    expect(find(['CAP Theorem'])).toEqual(['CAP Theorem'])
    expect(find(['cap'])).toEqual(['CAP Theorem'])
    expect(find(['circuit', 'breaker'])).toEqual(['Circuit Breaker Pattern'])
    expect(find(['Pub/Sub Model'])).toEqual(['Pub/Sub Model'])
    expect(find(['w3/cap theorem'])).toEqual(['CAP Theorem'])
    expect(find(['Weekly Review Completed'], ['w1'])).toEqual(['Weekly Review Completed'])
    expect(find(['Completed'], ['Problem 2: Uber/Lyft'])).toEqual(['Completed'])
  })
})
