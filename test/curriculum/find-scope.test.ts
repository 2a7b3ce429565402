import {describe, expect, test} from 'vitest'
import {findEntry} from '../../src/curriculum/find-entry.ts'
import {findScope, narrowScope} from '../../src/curriculum/find-scope.ts'
import {findTable} from '../../src/curriculum/find-table.ts'
import {findUnit} from '../../src/curriculum/find-unit.ts'
import {describeScope, isWithin, placeOf, scopePath} from '../../src/curriculum/scope-path.ts'
import {startModel} from './build-model.ts'
import {refusalOf} from './refusal-of.ts'

function sample() {
  const model = startModel('Learning Progress Tracker')
  model.part(1, 'Part 1: Foundation (Weeks 1-4)')
  model.unit(1, 'Core Concepts')
  model.concept('Scaling', {status: 'done'})
  model.section('Practice')
  model.task('Draw it', 'done')
  model.unit(2, 'Networking & APIs', {lastNumber: 3})
  model.concept('DNS')
  model.section('Practice')
  model.task('Configure it')
  model.part(2, 'Part 2: Practice Problems (Weeks 10-14)')
  model.unit(13, 'Chat App & Uber')
  model.section('Problem 1: Chat App', 'bold')
  model.section('5-Step Framework')
  model.task('Clarified')
  model.leave()
  model.leave()
  model.section('Problem 2: Uber/Lyft', 'bold')
  model.section('5-Step Framework')
  model.task('Clarified')
  model.unit(15, 'Mock Interviews')
  const rows = [
    ['5', ''],
    ['6', 'Pramp'],
    ['7', ''],
  ]
  const table = model.log(['Interview #', 'Platform'], rows)
  model.field('Mock Interviews Completed', {type: 'ratio', done: null, aim: 5}, 'counter', table)
  model.outside('Engineering Blogs Read')
  const articles = model.log(
    ['Date', 'Company'],
    [
      ['', 'Netflix'],
      ['', 'Uber'],
    ],
  )
  model.field('Total Articles Read', {type: 'number', number: null, suffix: ''}, 'counter', articles)
  return model.finish()
}

const curriculum = sample()
const found = (text: string) => findScope(curriculum, text).title

describe('findScope', () => {
  test('a unit by id, label, number, name or the beginning of any', () => {
    for (const text of [
      'w13',
      'W13',
      'Week 13',
      'week 13',
      'WEEK 013',
      '13',
      'wee 13',
      'Chat App & Uber',
      'chat',
    ]) {
      expect(found(text)).toBe('Week 13: Chat App & Uber')
    }
  })

  test('a unit that spans several numbers has each of them', () => {
    for (const text of ['w2', 'Week 3', '3']) expect(found(text)).toBe('Week 2-3: Networking & APIs')
  })

  test('a part by its title, its number or its name', () => {
    for (const text of ['Part 1', 'part 1', 'Foundation', 'foundation (weeks 1-4)']) {
      expect(found(text)).toBe('Part 1: Foundation (Weeks 1-4)')
    }
  })

  test('a section by title or slug', () => {
    expect(found('problem 2')).toBe('Problem 2: Uber/Lyft')
    expect(found('Problem 2: Uber/Lyft')).toBe('Problem 2: Uber/Lyft')
    expect(findScope(curriculum, 'practice-2').parent?.title).toBe('Week 2-3: Networking & APIs')
  })

  test('current is the first unit that is not done', () => {
    expect(found('current')).toBe('Week 2-3: Networking & APIs')
  })

  test('the document only by its whole title', () => {
    expect(found('learning progress tracker')).toBe('Learning Progress Tracker')
    expect(refusalOf(() => found('learning'))).toMatchObject({code: 'scope-not-found'})
  })

  test('several are all listed, with what to type', () => {
    expect(refusalOf(() => found('Practice'))).toEqual({
      code: 'scope-ambiguous',
      message: '"Practice" names 2 places',
      candidates: [
        {id: 'practice-1', title: 'Practice', place: 'Week 1', line: 5},
        {id: 'practice-2', title: 'Practice', place: 'Week 2-3', line: 9},
      ],
      hint: 'name one by its id: --in practice-1',
    })
    expect(refusalOf(() => found('practice'))).toMatchObject({code: 'scope-ambiguous'})
    expect(findScope(curriculum, 'practice-1').line).toBe(5)
    expect(narrowScope(curriculum, ['w1', 'practice'])?.line).toBe(5)
  })

  test('a typo gets the nearest names', () => {
    expect(refusalOf(() => found('Netwroking'))).toMatchObject({
      code: 'scope-not-found',
      message: 'no part, unit or section is called "Netwroking"',
      candidates: [{id: 'w2', title: 'Week 2-3: Networking & APIs'}],
    })
  })

  test('names that objects have by nature are just names', () => {
    for (const text of ['__proto__', 'constructor', '', ' ', '/', '🟡']) {
      expect(refusalOf(() => found(text))).toMatchObject({code: 'scope-not-found'})
    }
  })

  test('without units there is no current one', () => {
    expect(refusalOf(() => findScope(startModel().finish(), 'current'))).toMatchObject({
      code: 'scope-not-found',
      message: 'there is no current unit: this document has no weeks, days or modules',
    })
  })
})

describe('narrowScope', () => {
  test('one after the other', () => {
    expect(narrowScope(curriculum, ['w13', 'problem 2', '5-Step Framework'])?.slug).toBe('5-step-framework-2')
    expect(narrowScope(curriculum, [])?.kind).toBe('document')
  })

  test('never climbs', () => {
    expect(refusalOf(() => narrowScope(curriculum, ['Problem 1: Chat App', 'w13']))).toMatchObject({
      code: 'scope-not-found',
      message: 'no part, unit or section is called "w13" inside Week 13 › Problem 1: Chat App',
    })
    expect(refusalOf(() => narrowScope(curriculum, ['w1', 'current']))).toMatchObject({
      code: 'scope-not-found',
    })
  })
})

describe('findUnit', () => {
  test('finds units only', () => {
    expect(findUnit(curriculum, '15').name).toBe('Mock Interviews')
    expect(findUnit(curriculum, 'networking').number).toBe(2)
    expect(findUnit(curriculum, 'current').number).toBe(2)
  })

  test('of a part its units are named', () => {
    expect(refusalOf(() => findUnit(curriculum, 'Part 2'))).toMatchObject({
      code: 'scope-not-found',
      message: '"Part 2" is a part, not a unit',
      candidates: [{id: 'w13'}, {id: 'w15'}],
      hint: 'tracker status w13',
    })
  })

  test('what is unknown gets the nearest units', () => {
    expect(refusalOf(() => findUnit(curriculum, 'Chatt App'))).toMatchObject({candidates: [{id: 'w13'}]})
    expect(refusalOf(() => findUnit(curriculum, 'w99'))).toMatchObject({code: 'scope-not-found'})
  })
})

describe('findTable', () => {
  const nameOf = (text: string) => findTable(curriculum, text).columns[0]?.header

  test('by its counter, its first column or its place', () => {
    for (const text of ['interview', 'Interviews', 'Mock Interviews Completed', 'w15']) {
      expect(nameOf(text)).toBe('Interview #')
    }
    for (const text of ['article', 'articles', 'blogs', 'Engineering Blogs Read'])
      expect(nameOf(text)).toBe('Date')
  })

  test('lists them when none or several are meant', () => {
    expect(refusalOf(() => nameOf('books'))).toMatchObject({
      code: 'scope-not-found',
      candidates: [{title: 'Mock Interviews Completed', place: 'Week 15'}, {title: 'Total Articles Read'}],
    })
    expect(refusalOf(() => nameOf('completed read'))).toMatchObject({code: 'scope-not-found'})
    expect(refusalOf(() => nameOf('c'))).toMatchObject({code: 'scope-ambiguous'})
  })
})

describe('findEntry', () => {
  const titleOf = (text: string) => findEntry(curriculum, text)?.title

  test('by the number in the row, else by its position, else by title', () => {
    expect(titleOf('interview/6')).toBe('Pramp')
    expect(titleOf('interview/2')).toBe('Pramp')
    expect(titleOf('article/2')).toBe('Uber')
    expect(titleOf('article/netflix')).toBe('Netflix')
    expect(titleOf('15.1')).toBe('5')
  })

  test('what is no address of an entry is nothing', () => {
    expect(titleOf('w15')).toBeUndefined()
    expect(titleOf('Uber/Lyft')).toBeUndefined()
    expect(titleOf('/1')).toBeUndefined()
  })

  test('a row that is not there is refused', () => {
    expect(refusalOf(() => titleOf('interview/9'))).toMatchObject({
      code: 'item-not-found',
      message: '"interview" has no entry 9',
    })
    expect(refusalOf(() => titleOf('interview/0'))).toMatchObject({code: 'item-not-found'})
  })
})

describe('paths', () => {
  const section = findScope(curriculum, '5-step-framework-2')

  test('name every scope but the document', () => {
    expect(scopePath(section)).toEqual([
      'Part 2: Practice Problems (Weeks 10-14)',
      'Week 13: Chat App & Uber',
      'Problem 2: Uber/Lyft',
      '5-Step Framework',
    ])
  })

  test('in words begin with the unit', () => {
    expect(describeScope(section)).toBe('Week 13 › Problem 2: Uber/Lyft › 5-Step Framework')
    expect(curriculum.items.map(placeOf)[1]).toBe('Week 1 › Practice')
    expect(describeScope(findScope(curriculum, 'Part 2'))).toBe('Part 2: Practice Problems (Weeks 10-14)')
  })

  test('lead from a scope to all that hold it', () => {
    expect(isWithin(section, findScope(curriculum, 'w13'))).toBe(true)
    expect(isWithin(section, section)).toBe(true)
    expect(isWithin(section, findScope(curriculum, 'w1'))).toBe(false)
  })
})
