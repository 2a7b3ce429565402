import {describe, expect, test} from 'vitest'
import {isForeignStatus} from '../../src/notation/column-role.ts'
import {isTrackerTitle, isWorkHeader} from '../../src/notation/tracker-words.ts'
import {weighMark} from '../../src/notation/weigh-mark.ts'

describe('where no header tells that there is progress', () => {
  test.each(['⬜', '[x]', '[ ] Lesen', '🔄', '✅ Done', 'In progress', '✅ **Fertig**', '⬜ / 🟡 / ✅'])(
    '%s is a mark',
    value => expect(weighMark(value)).toBe('sure'),
  )

  test.each(['✅', '❌', '🟢', '🟡', '✅ 3/3', 'open'])('%s may be one', value =>
    expect(weighMark(value)).toBe('doubtful'),
  )

  test.each(['Yes', '❌ No', '✅ Oui', 'N/A', '🟢 Easy', '✅ keeps the order', 'violet', ''])(
    '%s is none',
    value => expect(weighMark(value)).toBe('none'),
  )

  test('a sign that the file explains is one', () => {
    expect(weighMark('🌵', new Map([['🌵', 'not-started']]))).toBe('sure')
  })
})

test('how hard or important something is, is no status', () => {
  expect(
    ['Difficulty', 'Priority (1-3)', 'Schwierigkeit', '难度', 'Сложность'].filter(isForeignStatus),
  ).toHaveLength(5)
  expect(['Status', 'Done', 'Seen', 'Sewn'].filter(isForeignStatus)).toEqual([])
})

test('titles and headers tell of trackers and of work', () => {
  expect(['My progress', '📈 Habit tracker', 'Lernplan', '学习进度'].filter(isTrackerTitle)).toHaveLength(4)
  expect(['HTTP methods', 'Comparison'].filter(isTrackerTitle)).toEqual([])
  expect(['Problem', 'Kata', 'Übung', '题目'].filter(isWorkHeader)).toHaveLength(4)
  expect(['Feature', 'Method', 'Modifier'].filter(isWorkHeader)).toEqual([])
})
