import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findItems} from '../../src/curriculum/find-items.ts'
import type {Preference} from '../../src/curriculum/is-suitable.ts'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {startModel} from './build-model.ts'
import {refusalOf} from './refusal-of.ts'

function sample() {
  const model = startModel('Learning Progress Tracker')
  model.part(1, 'Part 1: Foundation (Weeks 1-4)')
  model.unit(1, 'Core Concepts & Scalability')
  model.concept('Vertical Scalability')
  model.concept('Pub/Sub Model')
  model.question('Weekly Review Completed')
  model.unit(3, 'CAP Theorem & Consistency')
  model.concept('CAP Theorem')
  model.concept('Modèles de données')
  model.concept('No stars', {scale: null})
  model.section('Practice')
  model.task('Classified 3 systems')
  model.leave()
  model.question('Weekly Review Completed')
  model.unit(9, 'Resilience')
  model.concept('Circuit Breaker Pattern')
  model.section('Hands-on Practice')
  model.task('Implemented circuit breaker')
  model.task('Rate limiter')
  model.leave()
  model.field('Time taken', {type: 'number', number: null, suffix: ' minutes'})
  model.unit(15, 'Mock Interviews')
  const table = model.log(
    ['Interview #', 'Platform'],
    [
      ['1', ''],
      ['2', ''],
      ['7', 'Pramp'],
    ],
  )
  model.field('Mock Interviews Completed', {type: 'ratio', done: null, aim: 5}, 'counter', table)
  model.outside('Core Skills')
  model.rating('API design')
  model.section('Cheat Sheet Topics')
  model.task('CAP theorem trade-offs')
  return model.finish()
}

const curriculum = sample()

function find(words: readonly string[], prefer: Preference = 'markable', within: readonly string[] = []) {
  return findItems(curriculum, words, {within, prefer, verb: 'mark'}).map(({title, id}) => `${id} ${title}`)
}

function refusal(words: readonly string[], prefer: Preference = 'markable', within: readonly string[] = []) {
  return refusalOf(() => find(words, prefer, within))
}

describe('an emoji alone', () => {
  const model = startModel('Rockets')
  for (const title of ['🚀 Launch', '🎯 Aim', '🎯 Hit']) model.task(title)
  const launches = model.finish()
  const named = (text: string) =>
    findItems(launches, [text], {within: [], prefer: 'markable', verb: 'mark'}).map(({title}) => title)

  test('names the one whose title has it', () => expect(named('🚀')).toEqual(['🚀 Launch']))
  test('names none of several', () =>
    expect(refusalOf(() => named('🎯'))).toMatchObject({code: 'item-ambiguous'}))
  test('and of ASCII a sign says nothing', () =>
    expect(refusalOf(() => named('/'))).toMatchObject({code: 'item-not-found'}))
})

describe('names', () => {
  test('an exact title, whatever else begins with it', () => {
    expect(find(['CAP Theorem'])).toEqual(['3.1 CAP Theorem'])
  })

  test('but for case, accents, width, punctuation, spacing and markup', () => {
    for (const text of [
      'modeles de donnees',
      'MODÈLES  DE DONNÉES!',
      '**Modèles** de `données`',
      'ｍodeles-de-donnees',
    ]) {
      expect(find([text])).toEqual(['3.2 Modèles de données'])
    }
  })

  test('a unique beginning, then a unique part', () => {
    expect(find(['vert'])).toEqual(['1.1 Vertical Scalability'])
    expect(find(['limiter'])).toEqual(['9.3 Rate limiter'])
  })

  test('ids and keys, in any case', () => {
    expect(find(['3.1'])).toEqual(['3.1 CAP Theorem'])
    expect(find(['w3.1'])).toEqual(['3.1 CAP Theorem'])
    expect(find(['core-skills.1'], 'ratable')).toEqual(['core-skills.1 API design'])
    expect(find(['W3/CAP-theorem'])).toEqual(['3.1 CAP Theorem'])
  })

  test('an exact title beats an id and a key', () => {
    const model = startModel()
    model.unit(1, 'One')
    model.concept('First')
    model.concept('1.1')
    model.concept('w1/first')
    const found = findItems(model.finish(), ['1.1'], {within: [], prefer: 'markable', verb: 'mark'})
    expect(found.map(({title}) => title)).toEqual(['1.1'])
    const byKey = findItems(model.finish(), ['w1/first'], {within: [], prefer: 'markable', verb: 'mark'})
    expect(byKey.map(({title}) => title)).toEqual(['w1/first'])
  })

  test('a slash belongs to the title before it parts a scope from it', () => {
    expect(find(['Pub/Sub Model'])).toEqual(['1.2 Pub/Sub Model'])
    expect(find(['w1/Pub/Sub Model'])).toEqual(['1.2 Pub/Sub Model'])
    expect(find(['Week 3/classified'])).toEqual(['3.4 Classified 3 systems'])
    expect(find(['hands-on practice/circuit'])).toEqual(['9.2 Implemented circuit breaker'])
    expect(find(['interview/7'], 'any')).toEqual(['15.3 Pramp'])
  })
})

describe('words', () => {
  test('together are one title first', () => {
    expect(find(['circuit', 'breaker'])).toEqual(['9.1 Circuit Breaker Pattern'])
  })

  test('else each alone, each item once, in the order named', () => {
    expect(find(['rate', 'vertical', 'scalability'])).toEqual([
      '9.3 Rate limiter',
      '1.1 Vertical Scalability',
    ])
  })

  test('a name that fails fails all, whatever the others mean', () => {
    expect(refusal(['circut', 'breaker'])).toMatchObject({
      code: 'item-not-found',
      message: 'nothing is called "circut breaker" or "circut"',
      candidates: [{id: '9.1', title: 'Circuit Breaker Pattern', place: 'Week 9', line: 15}, {id: '9.2'}],
      hint: 'tracker mark 9.1',
    })
  })

  test('none are a usage error', () => {
    expect(refusal([])).toMatchObject({code: 'usage'})
    expect(refusal(['', ' '])).toMatchObject({code: 'usage'})
  })
})

describe('kinds', () => {
  test('within one tier a concept wins', () => {
    expect(find(['circuit b'])).toEqual(['9.1 Circuit Breaker Pattern'])
    expect(find(['breaker'])).toEqual(['9.1 Circuit Breaker Pattern'])
    expect(find(['cap'])).toEqual(['3.1 CAP Theorem'])
    expect(refusal(['breaker'], 'any')).toMatchObject({
      code: 'item-ambiguous',
      candidates: [{id: '9.1'}, {id: '9.2'}],
    })
  })

  test('a better tier with only an unsuitable kind is an error that names the right verb', () => {
    expect(refusal(['circuit breaker'], 'tickable')).toMatchObject({
      code: 'wrong-kind',
      hint: 'tracker mark 9.1',
    })
    expect(refusal(['time taken'])).toMatchObject({
      code: 'wrong-kind',
      message: '"Time taken" is a labelled value: tracker mark is not for it',
      hint: 'tracker set 9.4 VALUE',
    })
    expect(refusal(['api design'])).toMatchObject({code: 'wrong-kind', hint: 'tracker rate core-skills.1 4'})
    expect(refusal(['pramp'])).toMatchObject({hint: 'tracker set COLUMN VALUE --in 15.3'})
    expect(refusal(['no stars'], 'ratable')).toMatchObject({
      message: '"No stars" is a concept: it has no stars',
    })
  })

  test('several are all listed', () => {
    expect(refusal(['weekly review'])).toMatchObject({
      code: 'item-ambiguous',
      message: '"weekly review" names 2 items',
      candidates: [
        {id: '1.3', title: 'Weekly Review Completed', place: 'Week 1', line: 6},
        {id: '3.5', title: 'Weekly Review Completed', place: 'Week 3', line: 13},
      ],
    })
  })
})

describe('--in', () => {
  test('narrows', () => {
    expect(find(['weekly'], 'tickable', ['w3'])).toEqual(['3.5 Weekly Review Completed'])
    expect(find(['circuit'], 'markable', ['w9', 'Hands-on Practice'])).toEqual([
      '9.2 Implemented circuit breaker',
    ])
  })

  test('never climbs', () => {
    expect(refusal(['CAP Theorem'], 'markable', ['w1'])).toMatchObject({
      code: 'item-not-found',
      message: 'nothing in Week 1 is called "CAP Theorem"',
    })
    expect(refusal(['classified'], 'markable', ['Practice', 'w3'])).toMatchObject({code: 'scope-not-found'})
  })
})

describe('places', () => {
  test('a unit, a part or a section is no item, and what to type is said', () => {
    expect(refusal(['w3'])).toMatchObject({
      code: 'item-not-found',
      message: '"w3" is a unit, not an item: Week 3: CAP Theorem & Consistency',
      hint: 'tracker status w3, or tracker tick --all --in w3',
    })
    expect(refusal(['Week 9'])).toMatchObject({hint: 'tracker status w9, or tracker tick --all --in w9'})
    expect(refusal(['mock interviews'])).toMatchObject({code: 'wrong-kind'})
    expect(refusal(['resilience'])).toMatchObject({hint: 'tracker status w9, or tracker tick --all --in w9'})
    expect(refusal(['Foundation'])).toMatchObject({
      message: '"Foundation" is a part, not an item: Part 1: Foundation (Weeks 1-4)',
    })
    expect(refusal(['core skills'])).toMatchObject({
      hint: 'tracker list --in core-skills, or tracker tick --all --in core-skills',
    })
  })
})

describe('laws', () => {
  const word = fc.oneof(
    fc.string({unit: 'binary', maxLength: 12}),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'current',
      '/',
      'w1/',
      'interview/0',
      '*',
    ),
    fc.constantFrom('w3', 'Week 1', '1.1', 'cap', 'Pub/Sub', 'review', 'practice', 'theorm'),
  )
  const prefer = fc.constantFrom<Preference>('markable', 'tickable', 'ratable', 'notable', 'settable', 'any')

  test('whatever is typed, items are found or a TrackerError is thrown', () => {
    fc.assert(
      fc.property(
        fc.array(word, {maxLength: 4}),
        fc.array(word, {maxLength: 2}),
        prefer,
        (words, within, kind) => {
          try {
            expect(findItems(curriculum, words, {within, prefer: kind, verb: 'x'}).length).toBeGreaterThan(0)
          } catch (error) {
            if (!(error instanceof TrackerError)) throw error
          }
        },
      ),
      {numRuns: 500},
    )
  })

  test('a title that one item has finds that item', () => {
    const title = fc.string({minLength: 1, maxLength: 8}).filter(each => each.trim() === each && each !== '')
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.oneof(
            title,
            word.filter(each => each.trim() === each && each !== ''),
          ),
        ),
        titles => {
          const model = startModel()
          model.unit(1, 'One')
          for (const each of titles) model.concept(each)
          const built = model.finish()
          for (const item of built.items) {
            expect(findItems(built, [item.title], {within: [], prefer: 'markable', verb: 'mark'})).toEqual([
              item,
            ])
          }
        },
      ),
      {numRuns: 50},
    )
  })
})
