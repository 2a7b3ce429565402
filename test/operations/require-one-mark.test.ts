import {describe, expect, test} from 'vitest'
import {markItems, parse, perform, TrackerError} from '../../src/library/index.ts'
import {day} from '../calendar/day.ts'

const today = day('2025-11-10')

function markIn(cell: string, status: 'done' | 'in-progress' | 'skipped'): string | undefined {
  const text = `## Week 1: Knots\n\n| Knot | Status |\n|---|---|\n| Bowline | ${cell} |\n| Hitch | ⬜ Not Started |\n`
  const document = parse(Buffer.from(text))
  const mark = () => markItems(document.curriculum, document.curriculum.items.slice(0, 1), {status, today})
  return perform(document, mark, {today}).document.source.text.split('\n')[4]
}

describe('a cell with several marks is not given one more:', () => {
  test.each([
    ['two different ones', '✅ 🟡'],
    ['the same twice', '✅✅'],
    ['a bar', '⬜⬜⬜'],
    ['a menu whose damaged sign was damaged again', 'â¬$&œ / ðŸŸ¡ / âœ…'],
  ])('%s', (_what, cell) => {
    const refused = expect.objectContaining({
      code: 'unsafe-value',
      message: expect.stringContaining('line 5'),
    })
    for (const status of ['in-progress', 'skipped'] as const) {
      expect(() => markIn(cell, status)).toThrow(TrackerError)
      expect(() => markIn(cell, status)).toThrow(refused)
    }
  })
})

test('what is no mark stays behind the new one', () => {
  expect(markIn('asked Ada · 🟡 to her', 'done')).toBe('| Bowline | ✅ Mastered asked Ada · 🟡 to her |')
  expect(markIn('✅ Done · 12 of 12', 'in-progress')).toBe('| Bowline | 🟡 In Progress · 12 of 12 |')
})
