import {describe, expect, test} from 'vitest'
import {groupItems} from '../../src/curriculum/group-items.ts'
import {sortItems} from '../../src/curriculum/sort-items.ts'
import {startModel} from './build-model.ts'
import {refusalOf} from './refusal-of.ts'

function sample() {
  const model = startModel()
  model.part(1, 'Part 1: Start')
  model.unit(1, 'Core')
  model.concept('ähnlich', {status: 'done', stars: 2, date: '2025-11-10'})
  model.concept('Zebra', {status: 'in-progress', stars: 5, date: '2025-11-03'})
  model.concept('bar', {stars: 2, date: '2025-11-04'})
  model.outside('Skills')
  model.rating('Apple', 1)
  model.slot('Empty')
  return model.finish().items
}

const items = sample()

describe('sortItems', () => {
  const sorted = (text: string) => sortItems(items, text).map(({title}) => title)

  test('by one key, what has no value last either way', () => {
    expect(sorted('title')).toEqual(['ähnlich', 'Apple', 'bar', 'Empty', 'Zebra'])
    expect(sorted('confidence')).toEqual(['Apple', 'ähnlich', 'bar', 'Zebra', 'Empty'])
    expect(sorted('-conf')).toEqual(['Zebra', 'ähnlich', 'bar', 'Apple', 'Empty'])
    expect(sorted('status')).toEqual(['bar', 'Zebra', 'ähnlich', 'Apple', 'Empty'])
    expect(sorted('unit')).toEqual(['ähnlich', 'Zebra', 'bar', 'Apple', 'Empty'])
    expect(sorted('-line')).toEqual(['Empty', 'Apple', 'bar', 'Zebra', 'ähnlich'])
  })

  test('by several', () => {
    expect(sorted('confidence,-date')).toEqual(['Apple', 'ähnlich', 'bar', 'Zebra', 'Empty'])
    expect(sorted('confidence,date')).toEqual(['Apple', 'bar', 'ähnlich', 'Zebra', 'Empty'])
  })

  test('an unknown key is refused', () => {
    expect(refusalOf(() => sorted('colour'))).toMatchObject({
      code: 'usage',
      message: '"colour" is not a sort key',
    })
    expect(refusalOf(() => sorted(''))).toMatchObject({code: 'usage'})
    expect(refusalOf(() => sorted('toString'))).toMatchObject({code: 'usage'})
  })
})

describe('groupItems', () => {
  const grouped = (text: string) =>
    groupItems(items, text).map(({title, items: own}) => `${title}: ${own.length}`)

  test('by what items have in common', () => {
    expect(grouped('unit')).toEqual(['Week 1: Core: 3', 'null: 2'])
    expect(grouped('part')).toEqual(['Part 1: Start: 3', 'null: 2'])
    expect(grouped('sec')).toEqual(['Week 1: 3', 'Skills: 2'])
    expect(grouped('kind')).toEqual(['concept: 3', 'rating: 1', 'slot: 1'])
    expect(grouped('status')).toEqual(['done: 1', 'in-progress: 1', 'not-started: 1', 'null: 2'])
    expect(grouped('confidence')).toEqual(['2: 2', '5: 1', '1: 1', 'null: 1'])
  })

  test('places that share a title stay apart', () => {
    const model = startModel()
    model.unit(1, 'Core')
    model.task('A')
    model.unit(1, 'Core')
    model.task('B')
    expect(groupItems(model.finish().items, 'unit')).toHaveLength(2)
  })

  test('an unknown key is refused', () => {
    expect(refusalOf(() => grouped('colour'))).toMatchObject({code: 'usage'})
  })
})
