import {describe, expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {readStatus} from '../../src/notation/read-status.ts'
import type {Legend, Status} from '../../src/notation/readings.ts'

/** Text, status, and the part of the text that is the mark. */
type Case = readonly [text: string, status: Status, mark: string]

function expectMark([text, status, mark]: Case, legend?: Legend): void {
  expect(text.startsWith(mark)).toBe(true)
  expect(readStatus(text, legend)).toEqual({status, isMenu: false, length: mark.length})
  const damaged = damageText(text)
  expect(readStatus(damaged, legend)).toEqual({status, isMenu: false, length: damageText(mark).length})
}

describe('a mark alone', () => {
  test.each<Case>([
    ['✅ Mastered', 'done', '✅ Mastered'],
    ['⬜ Not Started', 'not-started', '⬜ Not Started'],
    ['🟡 In Progress', 'in-progress', '🟡 In Progress'],
    ['⏭️ Skipped', 'skipped', '⏭️ Skipped'],
    ['⏭ Skipped', 'skipped', '⏭ Skipped'],
    ['Completed ✅', 'done', 'Completed ✅'],
    ['Completed ✅️', 'done', 'Completed ✅️'],
    ['🟡', 'in-progress', '🟡'],
    ['✔️', 'done', '✔️'],
    ['✔', 'done', '✔'],
    ['☑️ Done', 'done', '☑️ Done'],
    ['⭕', 'done', '⭕'],
    ['🔺', 'in-progress', '🔺'],
    ['✗', 'not-started', '✗'],
    ['❌', 'not-started', '❌'],
    ['🔄', 'in-progress', '🔄'],
    ['○', 'not-started', '○'],
    ['●', 'done', '●'],
    ['🚧 WIP', 'in-progress', '🚧 WIP'],
    [':white_check_mark: Done', 'done', ':white_check_mark: Done'],
    [':x:', 'not-started', ':x:'],
    ['In Progress', 'in-progress', 'In Progress'],
    ['in-progress', 'in-progress', 'in-progress'],
    ['IN_PROGRESS', 'in-progress', 'IN_PROGRESS'],
    ['Not started', 'not-started', 'Not started'],
    ['TODO', 'not-started', 'TODO'],
    ['To-Do', 'not-started', 'To-Do'],
    ['N/A', 'skipped', 'N/A'],
    ['Y', 'done', 'Y'],
    ['N', 'not-started', 'N'],
    ['W', 'in-progress', 'W'],
    ['X', 'done', 'X'],
    ['**Done**', 'done', '**Done**'],
    ['_In progress_', 'in-progress', '_In progress_'],
    ['`TODO`', 'not-started', '`TODO`'],
    ['**✅ Mastered**', 'done', '**✅ Mastered**'],
    ['🎉 Done', 'done', '🎉 Done'],
    ['✅Done', 'done', '✅Done'],
  ])('%s', (...item) => expectMark(item))
})

describe('in the languages', () => {
  test.each<Case>([
    ['Completado', 'done', 'Completado'],
    ['sin empezar', 'not-started', 'sin empezar'],
    ['🟡 En progreso', 'in-progress', '🟡 En progreso'],
    ['Concluído', 'done', 'Concluído'],
    ['Em andamento', 'in-progress', 'Em andamento'],
    ['Não iniciado', 'not-started', 'Não iniciado'],
    ['Fait', 'done', 'Fait'],
    ['À faire', 'not-started', 'À faire'],
    ['En cours', 'in-progress', 'En cours'],
    ['Abgeschlossen', 'done', 'Abgeschlossen'],
    ['In Arbeit', 'in-progress', 'In Arbeit'],
    ['Noch nicht begonnen', 'not-started', 'Noch nicht begonnen'],
    ['Изучено', 'done', 'Изучено'],
    ['В процессе', 'in-progress', 'В процессе'],
    ['Не начато', 'not-started', 'Не начато'],
    ['Вивчено', 'done', 'Вивчено'],
    ['У процесі', 'in-progress', 'У процесі'],
    ['Tamamlandı', 'done', 'Tamamlandı'],
    ['TAMAMLANDI', 'done', 'TAMAMLANDI'],
    ['Devam ediyor', 'in-progress', 'Devam ediyor'],
    ['未开始', 'not-started', '未开始'],
    ['进行中', 'in-progress', '进行中'],
    ['已完成', 'done', '已完成'],
    ['已掌握 ✅', 'done', '已掌握 ✅'],
    ['未着手', 'not-started', '未着手'],
    ['学習中', 'in-progress', '学習中'],
    ['習得済み', 'done', '習得済み'],
    ['진행 중', 'in-progress', '진행 중'],
    ['완료', 'done', '완료'],
    ['시작 전', 'not-started', '시작 전'],
    ['مكتمل', 'done', 'مكتمل'],
    ['قيد التنفيذ', 'in-progress', 'قيد التنفيذ'],
    ['لم يبدأ', 'not-started', 'لم يبدأ'],
    ['Hoàn thành', 'done', 'Hoàn thành'],
    ['Đang học', 'in-progress', 'Đang học'],
    ['Chưa bắt đầu', 'not-started', 'Chưa bắt đầu'],
    // Accents written apart from their letters.
    ['Termine\u0301', 'done', 'Termine\u0301'],
  ])('%s', (...item) => expectMark(item))
})

describe('boxes', () => {
  test.each<Case>([
    ['[x]', 'done', '[x]'],
    ['[X]', 'done', '[X]'],
    ['[ ]', 'not-started', '[ ]'],
    ['[]', 'not-started', '[]'],
    ['[~]', 'in-progress', '[~]'],
    ['[/]', 'in-progress', '[/]'],
    ['[-]', 'skipped', '[-]'],
    ['\\[x\\]', 'done', '\\[x\\]'],
    ['☐', 'not-started', '☐'],
    ['☑', 'done', '☑'],
    ['<input type="checkbox" checked>', 'done', '<input type="checkbox" checked>'],
    ['<input type="checkbox">', 'not-started', '<input type="checkbox">'],
    ['<INPUT disabled type=checkbox checked />', 'done', '<INPUT disabled type=checkbox checked />'],
    // The word is the label of the box.
    ['[ ] Completo', 'not-started', '[ ]'],
    ['[x] Completo', 'done', '[x]'],
    ['[ ] Feita', 'not-started', '[ ]'],
    // Here it is a status of its own.
    ['[ ] In progress', 'in-progress', '[ ] In progress'],
    ['⬜ Completed', 'not-started', '⬜ Completed'],
    ['☐ Completo', 'not-started', '☐ Completo'],
  ])('%s', (...item) => expectMark(item))

  test.each(['[ ] A [x] B', '[x] [ ]', '<input type="checkbox"> a <input type="checkbox" checked>'])(
    'several boxes are no one status: %s',
    text => expect(readStatus(text)).toBeUndefined(),
  )

  test('a link is no box', () => {
    expect(readStatus('[x](https://example.org)')).toBeUndefined()
    expect(readStatus('<input type="text" checked>')).toBeUndefined()
  })
})

describe('prose after the mark stays out of it', () => {
  test.each<Case>([
    ['✅ 12 de 12 · repaso el lunes', 'done', '✅'],
    ['✅ Mastered yesterday', 'done', '✅ Mastered'],
    ['✅ Yes (2025-11-03) - Perfect score!', 'done', '✅ Yes'],
    ['Done (second try)', 'done', 'Done'],
    ['Completed on 2025-11-03', 'done', 'Completed'],
    ['Completed on 2025-11-03 ✅', 'done', 'Completed'],
    ['🟡 In Progress: page 40', 'in-progress', '🟡 In Progress'],
    ['✅ Complete guide', 'done', '✅'],
    ['Done!', 'done', 'Done'],
    ['已完成（7/15）', 'done', '已完成'],
    ['⬜ Not Started yet', 'not-started', '⬜ Not Started yet'],
    ['[x] 2025-11-03', 'done', '[x]'],
    ['✅ **great**', 'done', '✅'],
    ['完成，但需复习', 'done', '完成'],
  ])('%s', (...item) => expectMark(item))
})

describe('prose that only begins like a mark', () => {
  test.each([
    'Open Source',
    'Complete Binary Tree',
    'Complete [the course](https://example.org)',
    'Next.js',
    'Open/Closed Principle',
    'Learning Rust',
    'New York',
    'Done-ish',
    'Donald',
    'Pendingness',
    'Review: chapter 3',
    'Read **Clean Code**',
    'x = 3',
    'Active Record',
    '完成 pnpm workspace',
    '已完成部分',
    'Reading list',
    'no idea',
    'foo',
    'Vertical Scalability',
    '12',
    '2%',
    '★★★☆☆',
    '2025-11-03',
    '[link](x)',
    '~~Done~~',
    '**Done',
    '',
    ' ',
    '—',
    '___',
    '| Done',
    '->',
    '🚀',
    '🚀 Launch',
    '⬜⬜⬜⬜⬜ (0%)',
    '🟩🟩⬜⬜',
    '✅ ✅ ⬜',
    '✅ / ✅',
  ])('"%s"', text => {
    expect(readStatus(text)).toBeUndefined()
    expect(readStatus(damageText(text))).toBeUndefined()
  })
})

describe('menus', () => {
  test.each([
    ['⬜ / 🟡 / ✅', '⬜ / 🟡 / ✅'],
    ['⬜/🟡/✅', '⬜/🟡/✅'],
    ['⬜ / 🟡 / ✅ / ⏭️', '⬜ / 🟡 / ✅ / ⏭️'],
    ['⬜ \\| 🟡 \\| ✅', '⬜ \\| 🟡 \\| ✅'],
    ['⬜ 🟡 ✅', '⬜ 🟡 ✅'],
    ['⬜🟡✅', '⬜🟡✅'],
    ['⬜ Not Started / 🟡 In Progress / ✅ Mastered', '⬜ Not Started / 🟡 In Progress / ✅ Mastered'],
    ['Not started / In progress / Done', 'Not started / In progress / Done'],
    ['⚪ Not Ready | 🟡 Almost Ready | 🟢 Ready', '⚪ Not Ready | 🟡 Almost Ready | 🟢 Ready'],
    ['✓ / ✗', '✓ / ✗'],
    ['Y / N', 'Y / N'],
    ['未开始／进行中／已完成', '未开始／进行中／已完成'],
    ['⬜ / 🟡 / ✅ (choose one)', '⬜ / 🟡 / ✅'],
  ])('%s', (text, menu) => {
    expect(readStatus(text)).toEqual({status: 'not-started', isMenu: true, length: menu.length})
    expect(readStatus(damageText(text))).toEqual({
      status: 'not-started',
      isMenu: true,
      length: damageText(menu).length,
    })
  })
})

describe('the legend beats the word, the word beats the glyph', () => {
  const legend: Legend = new Map<string, Status>([
    ['🔄', 'not-started'],
    ['🟢', 'done'],
    ['🐣', 'in-progress'],
    ['w', 'in-progress'],
    ['x', 'skipped'],
    ['completed', 'in-progress'],
  ])

  test.each<Case>([
    ['🔄', 'not-started', '🔄'],
    ['🔄 In Progress', 'not-started', '🔄 In Progress'],
    ['🐣', 'in-progress', '🐣'],
    ['🐣 hatching', 'in-progress', '🐣'],
    ['X', 'skipped', 'X'],
    ['Completed', 'in-progress', 'Completed'],
    ['🟢 Completed', 'in-progress', '🟢 Completed'],
    ['✅', 'done', '✅'],
  ])('with a legend: %s', (...item) => expectMark(item, legend))

  test.each<Case>([
    ['🔄', 'in-progress', '🔄'],
    ['🔄 To Do', 'not-started', '🔄 To Do'],
    ['🟢 In progress', 'in-progress', '🟢 In progress'],
    ['❌ Skipped', 'skipped', '❌ Skipped'],
  ])('without one: %s', (...item) => expectMark(item))
})

test('space and tab before the mark belong to its length, other spaces do not begin a mark', () => {
  expect(readStatus(' \t✅ Done')).toEqual({status: 'done', isMenu: false, length: 8})
  expect(readStatus('\u00a0✅')).toBeUndefined()
})
