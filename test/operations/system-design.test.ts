import {expect, test} from 'vitest'
import {parseDay} from '../../src/calendar/parse-day.ts'
import {measureProgress} from '../../src/curriculum/measure-progress.ts'
import {parse} from '../../src/library/parse.ts'
import {systemDesignTemplate} from '../../src/operations/templates/system-design.ts'

const started = parseDay('2025-11-03')

test('the embedded curriculum is whole, blank and without problems', () => {
  if (!started) throw new Error('2025-11-03 is a day')
  const curriculum = parse(new TextEncoder().encode(systemDesignTemplate({title: null, started}))).curriculum
  expect(curriculum.problems).toEqual([])
  expect(curriculum.parts.map(({number}) => number)).toEqual([1, 2, 3, 4])
  expect(curriculum.units.map(({id}) => id)).toEqual(Array.from({length: 16}, (_, index) => `w${index + 1}`))
  const {completion, outside} = measureProgress(curriculum, started)
  expect(completion).toEqual({
    percent: 0,
    done: 0,
    total: 129,
    byKind: {
      concepts: {done: 0, total: 45},
      tasks: {done: 0, total: 65},
      questions: {done: 0, total: 14},
      interviews: {done: 0, total: 5},
    },
  })
  expect(outside).toEqual({done: 0, total: 6})
  const counts = new Map<string, number>()
  for (const {kind} of curriculum.items) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  expect(Object.fromEntries(counts)).toMatchObject({concept: 45, task: 65, question: 14, rating: 10})
})

test('a title may be given', () => {
  if (!started) throw new Error('2025-11-03 is a day')
  expect(
    parse(new TextEncoder().encode(systemDesignTemplate({title: 'My plan', started}))).curriculum.title,
  ).toBe('My plan')
})
