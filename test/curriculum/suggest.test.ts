import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nameDistance} from '../../src/curriculum/name-distance.ts'
import {suggest} from '../../src/curriculum/suggest.ts'

const titles = [
  'CAP theorem trade-offs',
  'CAP Theorem',
  'Circuit Breaker Pattern',
  'Implemented circuit breaker',
  'Database Sharding',
  'Caching strategies',
  'Cache Strategies',
  'Modèles de données',
]

function near(text: string): readonly string[] {
  return suggest(text, titles, title => [title])
}

describe('suggest', () => {
  test('forgives missing, wrong, extra and swapped letters', () => {
    expect(near('CAP Theorm')).toEqual(['CAP Theorem', 'CAP theorem trade-offs'])
    expect(near('cap tehorem')).toEqual(['CAP Theorem', 'CAP theorem trade-offs'])
    expect(near('circut braeker')).toEqual(['Circuit Breaker Pattern', 'Implemented circuit breaker'])
    expect(near('cirkuit breakerr patern')).toEqual(['Circuit Breaker Pattern'])
  })

  test('forgives case, accents and the order of words', () => {
    expect(near('MODELES DE DONEES')).toEqual(['Modèles de données'])
    expect(near('sharding databse')).toEqual(['Database Sharding'])
  })

  test('is silent when nothing is near', () => {
    expect(near('quantum physics')).toEqual([])
    expect(near('')).toEqual([])
    expect(near('🟡')).toEqual([])
    expect(near('cup')).toEqual([])
    expect(near('x'.repeat(5000))).toEqual([])
  })

  test('gives five at most, in a fixed order', () => {
    const many = ['task 1', 'task 2', 'task 3', 'task 4', 'task 5', 'task 6']
    expect(suggest('tsak', many, title => [title])).toEqual(many.slice(0, 5))
  })
})

describe('nameDistance', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6})
  const title = fc.array(word, {minLength: 1, maxLength: 4}).map(each => each.join(' '))

  test('is 0 for whole words of the title', () => {
    fc.assert(
      fc.property(title, title, title, (before, middle, after) => {
        expect(nameDistance(middle, `${before} ${middle} ${after}`)).toBe(0)
      }),
    )
  })

  test('is at most 1 after one letter was dropped', () => {
    fc.assert(
      fc.property(title, fc.nat(), (whole, position) => {
        fc.pre(whole.length > 1)
        const cut = position % whole.length
        const typed = whole.slice(0, cut) + whole.slice(cut + 1)
        expect(nameDistance(typed, whole)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('is at most 1 after two neighbours were swapped', () => {
    fc.assert(
      fc.property(title, fc.nat(), (whole, position) => {
        const cut = position % whole.length
        const typed = `${whole.slice(0, cut)}${whole[cut + 1] ?? ''}${whole[cut]}${whole.slice(cut + 2)}`
        expect(nameDistance(typed, whole)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
