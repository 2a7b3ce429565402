import {getHeapStatistics} from 'node:v8'
import {expect, test} from 'vitest'
import {holdHeap} from '../../src/cli/hold-heap.ts'

const large = 5_000_000

test.each([
  ['small', 10],
  ['large', large],
])('work for a %s text gives what it gives, and throws what it throws', (_, length) => {
  expect(holdHeap(length, () => 'done')).toBe('done')
  expect(() =>
    holdHeap(length, () => {
      throw new RangeError('no')
    }),
  ).toThrow(RangeError)
})

test('what was left before the work for a large text is collected', () => {
  let left: unknown[] | undefined = Array.from({length: 2_000_000}, (_, index) => [index])
  const before = getHeapStatistics().used_heap_size
  expect(left).toHaveLength(2_000_000)
  left = undefined
  const during = holdHeap(large, () => getHeapStatistics().used_heap_size)
  expect(before - during).toBeGreaterThan(50_000_000)
})
