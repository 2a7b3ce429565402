import {expect, test} from 'vitest'
import {once} from '../../src/notation/once.ts'

test('is made when it is asked for, and not again', () => {
  let count = 0
  const made = once(() => {
    count++
    return undefined
  })
  expect(count).toBe(0)
  expect(made()).toBeUndefined()
  expect(made()).toBeUndefined()
  expect(count).toBe(1)
})
