import {describe, expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {readStatus} from '../../src/notation/read-status.ts'
import type {Status} from '../../src/notation/readings.ts'
import {type Family, glyphFamilies, wordFamilies} from '../../src/notation/status-families.ts'
import {defaultForm} from '../../src/notation/write-status.ts'
import {writeStatusLike} from '../../src/notation/write-status-like.ts'

const statuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']

test.each<[example: string, status: Status, expected: string]>([
  ['⬜ Not Started', 'done', '✅ Mastered'],
  ['✅ Mastered', 'in-progress', '🟡 In Progress'],
  ['✅ Mastered', 'not-started', '⬜ Not Started'],
  ['⬜ Not Started', 'skipped', '⏭️ Skipped'],
  ['✅', 'in-progress', '🟡'],
  ['✔️ Done', 'not-started', '✘ Not Started'],
  ['☐', 'done', '☑'],
  ['🔴', 'done', '🟢'],
  ['[ ]', 'done', '[x]'],
  ['[x]', 'in-progress', '[~]'],
  ['[X]', 'not-started', '[ ]'],
  ['<input type="checkbox">', 'done', '<input type="checkbox" checked>'],
  ['<input type="checkbox" />', 'done', '<input type="checkbox" checked />'],
  ['<input type="checkbox" checked>', 'not-started', '<input type="checkbox">'],
  ['Not started', 'in-progress', 'In progress'],
  ['Completed', 'in-progress', 'In Progress'],
  ['Completed', 'not-started', 'Not Started'],
  ['done', 'not-started', 'not started'],
  ['TODO', 'done', 'DONE'],
  ['DONE', 'not-started', 'NOT STARTED'],
  ['Pending', 'done', 'Completed'],
  ['Y', 'not-started', 'N'],
  ['Offen', 'done', 'Erledigt'],
  ['⬜ Offen', 'in-progress', '🟡 In Arbeit'],
  ['À faire', 'done', 'Fait'],
  ['A fazer', 'done', 'Feito'],
  ['Pendiente', 'in-progress', 'En curso'],
  ['Не начато', 'done', 'Изучено'],
  ['未开始', 'done', '已完成'],
  ['已掌握', 'in-progress', '学习中'],
  ['⬜ 未着手', 'done', '✅ 完了'],
  ['시작 전', 'done', '완료'],
  ['لم يبدأ', 'done', 'مكتمل'],
  ['Chưa học', 'done', 'Đã học'],
  ['Başlanmadı', 'done', 'Tamamlandı'],
])('%s, for %s: %s', (example, status, expected) => {
  expect(writeStatusLike(status, example)).toBe(expected)
  expect(writeStatusLike(status, damageText(example))).toBe(expected)
})

test.each([
  ['', 'done'],
  ['nonsense', 'done'],
  ['⬜ / 🟡 / ✅', 'done'],
  ['✅ 12 de 12', 'in-progress'],
  ['🐣', 'done'],
  ['<input type="checkbox">', 'in-progress'],
] as const)('nothing is made up from "%s"', (example, status) => {
  expect(writeStatusLike(status, example)).toBeUndefined()
})

test('the default forms are a family', () => {
  for (const from of statuses) {
    for (const to of statuses) expect(writeStatusLike(to, defaultForm(from))).toBe(defaultForm(to))
  }
})

describe('every form of a family reads as its status', () => {
  const cases = [...glyphFamilies, ...wordFamilies].map((family): [string, Family] => [
    family.join(' '),
    family,
  ])
  test.each(cases)('%s', (_, family) => {
    for (const [index, form] of family.entries())
      if (form !== '') expect(readStatus(form)?.status).toBe(statuses[index])
  })
})
