import {expect, test} from 'vitest'
import {findSlowExpressions} from '../campaigns/regular-expressions.mjs'

test('every regular expression of the program takes linear time', () => {
  const {count, slow} = findSlowExpressions({length: 6_000, slowest: 25})
  expect(slow).toEqual([])
  expect(count).toBeGreaterThan(400)
})
