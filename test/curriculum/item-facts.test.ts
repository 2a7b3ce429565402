import {describe, expect, test} from 'vitest'
import type {Day} from '../../src/calendar/day.ts'
import {
  confidenceOf,
  contentOf,
  dateOf,
  isDone,
  isTrackable,
  noteOf,
  scaleOf,
  statusOf,
} from '../../src/curriculum/item-facts.ts'
import type {FieldValue, Item} from '../../src/curriculum/model.ts'
import {startModel} from './build-model.ts'

const model = startModel()
const day = '2025-11-03' as Day

function factsOf(item: Item) {
  return {
    status: statusOf(item),
    confidence: confidenceOf(item),
    scale: scaleOf(item),
    date: dateOf(item),
    note: noteOf(item),
    content: contentOf(item),
    isTrackable: isTrackable(item),
    isDone: isDone(item),
  }
}

const nothing = {
  status: null,
  confidence: null,
  scale: null,
  date: null,
  note: null,
  content: null,
  isTrackable: false,
  isDone: false,
}

describe('the facts of', () => {
  test('a concept', () => {
    const options = {status: 'done', stars: 4, date: day, note: 'why'} as const
    expect(factsOf(model.concept('A', options))).toEqual({
      ...nothing,
      status: 'done',
      confidence: 4,
      scale: 5,
      date: day,
      note: 'why',
      isTrackable: true,
      isDone: true,
    })
  })

  test('a concept without columns for stars and notes, and one with blank ones', () => {
    const bare = {...nothing, status: 'not-started', isTrackable: true}
    expect(factsOf(model.concept('A', {scale: null, note: null}))).toEqual(bare)
    expect(factsOf(model.concept('A', {note: '  '}))).toEqual({...bare, scale: 5})
  })

  test('a task', () => {
    expect(factsOf(model.task('A', 'skipped'))).toEqual({...nothing, status: 'skipped', isTrackable: true})
    expect(isDone(model.task('A', 'done'))).toBe(true)
  })

  test('a question: no is an answer, not done', () => {
    expect(factsOf(model.question('A'))).toEqual({...nothing, status: 'not-started', isTrackable: true})
    expect(factsOf(model.question('A', 'no'))).toMatchObject({
      status: 'not-started',
      content: 'no',
      isDone: false,
    })
    expect(factsOf(model.question('A', 'yes'))).toMatchObject({status: 'done', content: 'yes', isDone: true})
  })

  test('a rating and a slot', () => {
    expect(factsOf(model.rating('A', 7, 10))).toEqual({...nothing, confidence: 7, scale: 10})
    expect(factsOf(model.slot('A', 'learned'))).toEqual({...nothing, content: 'learned'})
    expect(factsOf(model.slot('A', ' '))).toEqual(nothing)
  })
})

describe('the content of a field', () => {
  const contentWith = (value: FieldValue, raw = '') => contentOf(model.field('F', value, 'other', null, raw))

  test('is a day, or the text of a day that cannot be told', () => {
    expect(contentWith({type: 'date', day, format: 'YYYY-MM-DD'}, day)).toBe(day)
    expect(contentWith({type: 'date', day: null, format: 'D/M/YYYY'}, ' 3/4/2025 ')).toBe('3/4/2025')
    expect(contentWith({type: 'date', day: null, format: null}, '[Date]')).toBeNull()
  })

  test('is a ratio as written, once something is counted', () => {
    expect(contentWith({type: 'ratio', done: 3, aim: 5}, '3/5-7')).toBe('3/5-7')
    expect(contentWith({type: 'ratio', done: null, aim: 5}, '___/5-7')).toBeNull()
  })

  test('is a number without its unit, stars as a number, or text', () => {
    expect(contentWith({type: 'number', number: 42, suffix: ' minutes'})).toBe(42)
    expect(contentWith({type: 'percent', percent: 0})).toBe(0)
    expect(contentWith({type: 'rating', rating: {value: 4, scale: 5, style: 'stars', length: 5}})).toBe(4)
    expect(contentWith({type: 'text', text: 'Week 2'})).toBe('Week 2')
    expect(contentWith({type: 'text', text: null})).toBeNull()
  })

  test('of stars is their confidence too', () => {
    const rating = {value: 4, scale: 5, style: 'stars', length: 5} as const
    expect(factsOf(model.field('F', {type: 'rating', rating}))).toEqual({
      ...nothing,
      confidence: 4,
      scale: 5,
      content: 4,
    })
  })
})
