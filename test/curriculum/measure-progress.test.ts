import {describe, expect, test} from 'vitest'
import type {Day} from '../../src/calendar/day.ts'
import {currentUnitOf, measureProgress} from '../../src/curriculum/measure-progress.ts'
import type {FieldValue} from '../../src/curriculum/model.ts'
import {startModel} from './build-model.ts'

const today = '2025-11-05' as Day

function dateValue(day: string | null): FieldValue {
  return {type: 'date', day: day as Day | null, format: null}
}

describe('completion', () => {
  test('counts mastered concepts, checked tasks and questions answered yes', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.concept('A', {status: 'done'})
    model.concept('B', {status: 'in-progress'})
    model.task('C', 'done')
    model.question('D', 'yes')
    model.question('E', 'no')
    model.question('F')
    const {completion} = measureProgress(model.finish(), today)
    expect(completion).toEqual({
      done: 3,
      total: 6,
      percent: 50,
      byKind: {
        concepts: {done: 1, total: 2},
        tasks: {done: 1, total: 1},
        questions: {done: 1, total: 3},
        interviews: {done: 0, total: 0},
      },
    })
  })

  test('what is skipped leaves the total', () => {
    const model = startModel()
    model.concept('A', {status: 'skipped'})
    model.task('B', 'skipped')
    model.task('C', 'done')
    expect(measureProgress(model.finish(), today).completion).toMatchObject({done: 1, total: 1, percent: 100})
  })

  test('fields, slots and ratings do not count', () => {
    const model = startModel()
    model.field('Time taken', {type: 'number', number: 4, suffix: ''})
    model.slot('Key Learnings', 'text')
    model.rating('API design', 5)
    expect(measureProgress(model.finish(), today).completion).toMatchObject({done: 0, total: 0, percent: 0})
  })

  test('percentages are floored: 100 means all', () => {
    const model = startModel()
    for (let index = 0; index < 199; index++) model.task(`done ${index}`, 'done')
    model.task('open')
    expect(measureProgress(model.finish(), today).completion.percent).toBe(99)
  })
})

describe('interviews', () => {
  const rows = [
    ['1', ''],
    ['2', ''],
    ['3', ''],
  ]
  const aimAt = (done: number | null, aim: number | null): FieldValue => ({type: 'ratio', done, aim})

  test('are counted up to the number aimed at', () => {
    const model = startModel()
    model.unit(15, 'Mock Interviews')
    const table = model.log(['Interview #', 'Platform'], rows, [0, 1, 2])
    model.field('Mock Interviews Completed', aimAt(null, 2), 'counter', table)
    const progress = measureProgress(model.finish(), today)
    expect(progress.completion.byKind.interviews).toEqual({done: 2, total: 2})
    expect(progress.units[0]).toMatchObject({status: 'done', done: 2, total: 2})
  })

  test('aimed at beyond the rows of the table still count', () => {
    const model = startModel()
    const table = model.log(['Interview #', 'Platform'], rows, [1])
    model.field('Mock Interviews Completed', aimAt(1, 5), 'counter', table)
    expect(measureProgress(model.finish(), today).completion.byKind.interviews).toEqual({done: 1, total: 5})
  })

  test('without an aim are not counted', () => {
    const model = startModel()
    const table = model.log(['Date', 'Company'], rows, [0])
    model.field('Total Articles Read', {type: 'number', number: null, suffix: ''}, 'counter', table)
    model.field('Read', aimAt(1, null), 'counter', table)
    expect(measureProgress(model.finish(), today).completion.total).toBe(0)
  })

  test('two counters over one table count once', () => {
    const model = startModel()
    const table = model.log(['#'], rows, [0])
    model.field('Done', aimAt(null, 3), 'counter', table)
    model.field('Done again', aimAt(null, 9), 'counter', table)
    expect(measureProgress(model.finish(), today).completion.total).toBe(3)
  })
})

describe('units', () => {
  test('a unit is done when its concepts are mastered, whatever its tasks say', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.concept('A', {status: 'done'})
    model.task('B')
    expect(measureProgress(model.finish(), today).units[0]).toMatchObject({
      status: 'done',
      done: 1,
      total: 2,
      percent: 50,
    })
  })

  test('without concepts it is done when all the rest is', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.task('A', 'done')
    model.question('B', 'yes')
    model.unit(2, 'Two')
    model.task('C', 'done')
    model.question('D')
    expect(measureProgress(model.finish(), today).units.map(unit => unit.status)).toEqual([
      'done',
      'in-progress',
    ])
  })

  test('skipped concepts do not hold a unit back', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.concept('A', {status: 'done'})
    model.concept('B', {status: 'skipped'})
    model.unit(2, 'All skipped')
    model.concept('C', {status: 'skipped'})
    expect(measureProgress(model.finish(), today).units.map(unit => unit.status)).toEqual(['done', 'done'])
  })

  test('a started concept starts its unit, an untouched unit is not started', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.concept('A', {status: 'in-progress'})
    model.unit(2, 'Two')
    model.concept('B')
    expect(measureProgress(model.finish(), today).units.map(unit => unit.status)).toEqual([
      'in-progress',
      'not-started',
    ])
  })

  test('a unit without anything to do speaks through its heading', () => {
    const model = startModel()
    const span = {start: 0, end: 0}
    model.unit(1, 'Read', {mark: {span, status: 'done'}})
    model.unit(2, 'Rest')
    const curriculum = model.finish()
    expect(measureProgress(curriculum, today).units.map(unit => unit.status)).toEqual(['done', 'not-started'])
    expect(currentUnitOf(curriculum)?.number).toBe(2)
  })

  test('rows and what lies outside add up to the whole', () => {
    const model = startModel()
    model.part(1, 'Part 1: Start')
    const unit = model.unit(1, 'One')
    model.section('Practice')
    model.task('A', 'done')
    model.outside('Checklist')
    model.task('B')
    model.task('C', 'done')
    const progress = measureProgress(model.finish(), today)
    expect(progress.outside).toEqual({done: 1, total: 2})
    expect(progress.units).toMatchObject([{unit, part: {title: 'Part 1: Start'}, done: 1, total: 1}])
    expect(progress.completion).toMatchObject({done: 2, total: 3})
  })

  test('a unit in which nothing can be done is not the current one where another is', () => {
    const model = startModel()
    model.unit(1, 'Only told')
    expect(currentUnitOf(model.finish())?.number).toBe(1)
    model.unit(2, 'Two')
    model.task('A')
    expect(currentUnitOf(model.finish())?.number).toBe(2)
  })

  test('the current unit is the first that is not done, else the last', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.task('A', 'done')
    model.unit(2, 'Two')
    model.task('B', 'done')
    expect(currentUnitOf(model.finish())?.number).toBe(2)
    model.unit(3, 'Three')
    model.task('C')
    model.unit(4, 'Four')
    model.task('D')
    expect(currentUnitOf(model.finish())?.number).toBe(3)
    expect(currentUnitOf(startModel().finish())).toBeNull()
  })
})

describe('pace', () => {
  function paceOf(started: string | null, on: string, done: readonly number[] = [], word = 'week') {
    const model = startModel()
    model.field('Started', dateValue(started), 'started')
    for (const number of [1, 2, 3, 4]) {
      model.unit(number, `Unit ${number}`, {word})
      model.task(`Task ${number}`, done.includes(number) ? 'done' : 'not-started')
    }
    const {pace} = measureProgress(model.finish(), on as Day)
    return [pace.expectedUnit?.number ?? null, pace.behindDays]
  }

  test('the calendar expects one week a unit', () => {
    expect(paceOf('2025-11-03', '2025-11-03')).toEqual([1, 0])
    expect(paceOf('2025-11-03', '2025-11-09')).toEqual([1, 0])
    expect(paceOf('2025-11-03', '2025-11-10')).toEqual([2, 1])
    expect(paceOf('2025-11-03', '2025-11-24')).toEqual([4, 15])
  })

  test('who is ahead has negative days', () => {
    expect(paceOf('2025-11-03', '2025-11-05', [1, 2])).toEqual([1, -12])
  })

  test('a finished course is never behind', () => {
    expect(paceOf('2025-11-03', '2026-11-03', [1, 2, 3, 4])).toEqual([4, 0])
    expect(paceOf('2025-11-03', '2025-11-30', [1, 2, 3, 4])).toEqual([4, -1])
  })

  test('days are counted as days', () => {
    expect(paceOf('2025-11-03', '2025-11-05', [], 'day')).toEqual([3, 2])
    expect(paceOf('2025-11-03', '2025-11-05', [], 'день')).toEqual([3, 2])
    expect(paceOf('2025-11-03', '2025-12-05', [], 'month')).toEqual([2, 3])
  })

  test('a range of numbers takes as many weeks; numbers that start again follow one another', () => {
    const model = startModel()
    model.field('Started', dateValue('2025-11-03'), 'started')
    model.unit(1, 'Long', {lastNumber: 3})
    model.task('A')
    model.unit(4, 'Short')
    model.task('B')
    const paceOn = (day: string) => measureProgress(model.finish(), day as Day).pace
    expect(paceOn('2025-11-23')).toMatchObject({expectedUnit: {name: 'Long'}, behindDays: 0})
    expect(paceOn('2025-11-24')).toMatchObject({expectedUnit: {name: 'Short'}, behindDays: 1})
    model.unit(1, 'Again')
    model.task('C')
    expect(paceOn('2025-12-01').expectedUnit?.name).toBe('Again')
  })

  test('without a start nothing is expected; before it, the first unit', () => {
    expect(paceOf(null, '2025-11-05')).toEqual([null, null])
    expect(paceOf('2025-11-03', '2025-11-01')).toEqual([1, -2])
  })
})

describe('next', () => {
  function reasonsOf(model: ReturnType<typeof startModel>, count: number) {
    return measureProgress(model.finish(), today, count).next.map(
      ({item, reason}) => `${item.title}: ${reason}`,
    )
  }

  test('the current unit, then low stars, then what comes after, then what was left', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.concept('Done low', {status: 'done', stars: 2})
    model.concept('Done lower', {status: 'done', stars: 1})
    model.concept('Done well', {status: 'done', stars: 4})
    model.task('Left')
    model.unit(2, 'Two')
    model.concept('Now', {status: 'in-progress', stars: 1})
    model.concept('Skipped', {status: 'skipped', stars: 1})
    model.question('Review')
    model.unit(3, 'Three')
    model.task('Later')
    model.outside('Skills')
    model.rating('Speaking', 3, 10)
    model.rating('Drawing')
    expect(reasonsOf(model, 99)).toEqual([
      'Now: current unit',
      'Review: current unit',
      'Done lower: low confidence (1/5)',
      'Speaking: low confidence (3/10)',
      'Done low: low confidence (2/5)',
      'Later: comes after',
      'Left: left unfinished',
    ])
    expect(reasonsOf(model, 1)).toEqual(['Now: current unit'])
    expect(reasonsOf(model, 0)).toEqual([])
  })

  test('as many empty interviews as the aim still asks for', () => {
    const model = startModel()
    model.unit(1, 'Interviews')
    const table = model.log(
      ['#', 'Site'],
      [
        ['1', 'x'],
        ['2', ''],
        ['3', ''],
        ['4', ''],
      ],
      [0],
    )
    model.field('Completed', {type: 'ratio', done: 1, aim: 3}, 'counter', table)
    expect(reasonsOf(model, 9)).toEqual(['2: current unit', '3: current unit'])
  })

  test('the counter when the table has no empty row left', () => {
    const model = startModel()
    model.unit(1, 'Interviews')
    const table = model.log(['#', 'Site'], [['1', 'x']], [0])
    model.field('Completed', {type: 'ratio', done: 1, aim: 3}, 'counter', table)
    expect(reasonsOf(model, 9)).toEqual(['Completed: current unit'])
  })
})

test('looks at each of many items: in time that grows with their square, this would be given up', () => {
  const count = 100_000
  const model = startModel()
  for (let index = 0; index < count; index++) {
    if (index % 100 === 0) model.unit(index / 100 + 1, `Unit ${index}`)
    model.concept(`Concept ${index}`, {stars: index % 6})
  }
  expect(measureProgress(model.finish(), today).completion.byKind.concepts.total).toBe(count)
})
