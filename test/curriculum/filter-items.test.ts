import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Day} from '../../src/calendar/day.ts'
import {filterItems} from '../../src/curriculum/filter-items.ts'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {startModel} from './build-model.ts'
import {refusalOf} from './refusal-of.ts'

/** A Wednesday. */
const today = '2025-11-12' as Day

function sample() {
  const model = startModel()
  model.field('Started', {type: 'date', day: '2025-11-03' as Day, format: null}, 'started')
  model.unit(1, 'Core')
  model.concept('Caching', {status: 'done', stars: 5, date: '2025-11-03', note: 'Coffee analogy'})
  model.concept('Sharding', {status: 'done', stars: 2, date: '2025-11-10'})
  model.concept('Hashing', {status: 'in-progress', stars: 1})
  model.unit(2, 'Networks', {lastNumber: 4})
  model.concept('DNS')
  model.section('Practice')
  model.task('Deep dive: CDN', 'done')
  model.task('Modèles', 'skipped')
  model.unit(5, 'Databases')
  model.section('Practice')
  model.task('status:done is a title')
  model.leave()
  model.question('Weekly Review')
  model.field('Time taken', {type: 'text', text: 'two evenings'})
  model.field('Next Review', {type: 'date', day: '2025-11-20' as Day, format: null}, 'next-review')
  return model.finish()
}

const curriculum = sample()
const list = (...filters: readonly string[]) =>
  filterItems(curriculum, filters, {today}).map(({title}) => title)
const refusal = (filter: string) => refusalOf(() => list(filter))

describe('words', () => {
  test('are looked for in titles and values, but for case and accents', () => {
    expect(list('ashing')).toEqual(['Hashing'])
    expect(list('modeles')).toEqual(['Modèles'])
    expect(list('evenings')).toEqual(['Time taken'])
    expect(list('CDN')).toEqual(['Deep dive: CDN'])
    expect(list('deep dive: cdn')).toEqual(['Deep dive: CDN'])
    expect(list('nothing has this')).toEqual([])
  })

  test('all of several must be there, a hyphen turns one round', () => {
    expect(list('ing', '-caching', 'kind:concept')).toEqual(['Sharding', 'Hashing'])
    expect(list('-status:done', 'unit:1')).toEqual(['Hashing'])
  })

  test('without filters everything is listed', () => {
    expect(list()).toHaveLength(curriculum.items.length)
  })
})

describe('keys', () => {
  test('status', () => {
    expect(list('status:in-progress')).toEqual(['Hashing'])
    expect(list('status:i')).toEqual(['Hashing'])
    expect(list('STATUS:Mastered')).toEqual(['Caching', 'Sharding', 'Deep dive: CDN'])
    expect(list('status:skipped,in')).toEqual(['Hashing', 'Modèles'])
    expect(list('status: skipped')).toEqual(['Modèles'])
  })

  test('confidence', () => {
    expect(list('confidence:..2')).toEqual(['Sharding', 'Hashing'])
    expect(list('conf:5')).toEqual(['Caching'])
    expect(list('conf:<=2')).toEqual(['Sharding', 'Hashing'])
    expect(list('c:2..')).toEqual(['Caching', 'Sharding'])
    expect(list('conf:1,5')).toEqual(['Caching', 'Hashing'])
    expect(list('conf:none', 'kind:concept')).toEqual(['DNS'])
    expect(list('conf:any')).toEqual(['Caching', 'Sharding', 'Hashing'])
  })

  test('units, by number, id, name and the word the document uses', () => {
    expect(list('week:1')).toEqual(['Caching', 'Sharding', 'Hashing'])
    expect(list('week:3..5', 'kind:task')).toEqual(['Deep dive: CDN', 'Modèles', 'status:done is a title'])
    expect(list('w:3,5', 'kind:concept')).toEqual(['DNS'])
    expect(list('unit:w1..w4', 'kind:concept')).toEqual(['Caching', 'Sharding', 'Hashing', 'DNS'])
    expect(list('unit:databases', 'kind:task')).toEqual(['status:done is a title'])
    expect(list('unit:current')).toEqual(['Caching', 'Sharding', 'Hashing'])
    expect(list('unit:none')).toEqual(['Started'])
  })

  test('places, all of one name at once', () => {
    expect(list('in:practice')).toEqual(['Deep dive: CDN', 'Modèles', 'status:done is a title'])
    expect(list('in:w2', 'in:practice')).toEqual(['Deep dive: CDN', 'Modèles'])
    expect(list('in:w1,w2', 'kind:concept')).toEqual(['Caching', 'Sharding', 'Hashing', 'DNS'])
  })

  test('days', () => {
    expect(list('date:mon..')).toEqual(['Sharding', 'Next Review'])
    expect(list('date:..2025-11-03')).toEqual(['Started', 'Caching'])
    expect(list('done:2025-11-04..')).toEqual(['Sharding'])
    expect(list('done:>=2025-11-04')).toEqual(['Sharding'])
    expect(list('done:none')).toEqual(['Deep dive: CDN'])
    expect(list('date:-9d..yesterday')).toEqual(['Started', 'Caching', 'Sharding'])
  })

  test('due days come from the calendar of the units', () => {
    expect(list('due:..2025-11-09')).toEqual(['Caching', 'Sharding', 'Hashing'])
    expect(list('due:2025-11-30')).toEqual(['DNS', 'Deep dive: CDN', 'Modèles'])
    expect(list('due:2025-11-20')).toEqual(['Next Review'])
  })

  test('kinds, notes and lines', () => {
    expect(list('kind:question,tasks')).toEqual([
      'Deep dive: CDN',
      'Modèles',
      'status:done is a title',
      'Weekly Review',
    ])
    expect(list('note:COFFEE')).toEqual(['Caching'])
    expect(list('note:~coffee analogy')).toEqual(['Caching'])
    expect(list('note:any')).toEqual(['Caching'])
    expect(list('note:none', 'status:done')).toEqual(['Sharding', 'Deep dive: CDN'])
    expect(list('line:..4')).toEqual(['Started', 'Caching'])
  })
})

describe('what is not a filter', () => {
  test('names the bad word and the allowed ones', () => {
    expect(refusal('stauts:done')).toEqual({
      code: 'usage',
      message: '"stauts" is not a filter',
      candidates: [],
      hint: 'use one of: status, confidence, kind, unit, in, date, done, due, note, line, week',
    })
    expect(refusal('d:1')).toMatchObject({code: 'usage', message: '"d" could be date or done or due'})
    expect(refusal('kind:taks')).toMatchObject({code: 'usage', message: '"taks" is not a kind'})
    expect(refusal('status:dun')).toMatchObject({message: '"dun" is not a status'})
    expect(refusal('day:3')).toMatchObject({code: 'usage'})
  })

  test('values that are missing, turned round or written with < and >', () => {
    expect(refusal('status:')).toMatchObject({code: 'usage', message: '"status:" says nothing to look for'})
    expect(refusal('-')).toMatchObject({code: 'usage'})
    expect(refusal('')).toMatchObject({code: 'usage'})
    expect(refusal('week:5..3')).toMatchObject({code: 'usage', hint: 'turn it round: 3..5'})
    expect(refusal('confidence:>2')).toMatchObject({
      code: 'usage',
      hint: 'write a value, or a range with two dots: 3, 3..5, 3.., ..5',
    })
    expect(refusal('done:')).toMatchObject({
      hint: 'write a range with two dots, since shells take < and >: done:2025-11-03..',
    })
    expect(refusal('confidence:>=')).toMatchObject({code: 'usage'})
    expect(refusal('confidence:high')).toMatchObject({code: 'usage'})
    expect(refusal('date:3/4')).toMatchObject({code: 'invalid-day'})
    expect(refusal('in:nowhere')).toMatchObject({code: 'scope-not-found'})
    expect(refusal('unit:nowhere')).toMatchObject({code: 'scope-not-found'})
  })

  test('a colon inside a title is no filter', () => {
    expect(list('dive: CDN')).toEqual(['Deep dive: CDN'])
    expect(list('CDN: why')).toEqual([])
    expect(list('https://example.org')).toEqual([])
  })
})

test('whatever is typed, items are listed or a TrackerError is thrown', () => {
  const key = fc.constantFrom(
    'status',
    'conf',
    'week',
    'date',
    'due',
    'done',
    'in',
    'unit',
    'note',
    'line',
    '__proto__',
    'constructor',
  )
  const value = fc.oneof(
    fc.string({unit: 'binary', maxLength: 8}),
    fc.constantFrom(
      '__proto__',
      '..',
      '1..2..3',
      ',',
      'none',
      '9999999999',
      '+9999999d..',
      'w99..',
      'current',
    ),
  )
  const filter = fc.oneof(
    value,
    fc.tuple(key, value).map(([name, rest]) => `${name}:${rest}`),
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          filter,
          filter.map(each => `-${each}`),
        ),
        {maxLength: 3},
      ),
      filters => {
        try {
          filterItems(curriculum, filters, {today})
        } catch (error) {
          if (!(error instanceof TrackerError)) throw error
        }
      },
    ),
    {numRuns: 500},
  )
})
