import {expect, test} from 'vitest'
import {parse} from '../../src/library/index.ts'
import {showNothingToCount} from '../../src/views/show-nothing-to-count.ts'
import {showOutline} from '../../src/views/show-outline.ts'

const look = {color: 0, ascii: false, plain: false, width: 200, isTerminal: false} as const

test('a log told in sentences is said to have units, and how it grows', () => {
  const {curriculum} = parse(Buffer.from('# Log\n\n### R1D1\n\nRead.\n\n### R1D2\n\nWrote.\n'))
  const text = showNothingToCount(look, curriculum).join(' ')
  expect(text).toContain('It holds 2 units, the last of them d2; tracker add day NAME begins the next.')
})

test('a unit with nothing to count has neither a bar nor a status', () => {
  const [unit] = parse(Buffer.from('# Log\n\n### Day 1: Rest\n\nSlept.\n')).curriculum.units
  if (!unit) expect.fail('no unit')
  const row = {kind: 'unit', unit, status: 'not-started', tally: {done: 0, total: 0}} as const
  const [line = ''] = showOutline([row], null, look)
  expect(line.trim().split(/\s+/)).toEqual(['○', 'd1', 'Rest', '–'])
})
