import {describe, expect, test} from 'vitest'
import {type ColumnRole, roleOfHeader, rolesOfHeader} from '../../src/notation/column-role.ts'
import {damageText} from '../../src/notation/damage-text.ts'

function expectRole(header: string, role: ColumnRole | undefined): void {
  expect([header, roleOfHeader(header)]).toEqual([header, role])
  expect([header, roleOfHeader(damageText(header))]).toEqual([header, role])
}

/** A table's header, and the role of each of its columns; `-` for none. */
const tables: readonly (readonly [language: string, header: string, roles: string])[] = [
  [
    'the seed',
    'Concept | Status | Date Completed | Confidence (1-5) | Notes',
    'name status date rating note',
  ],
  ['the seed, skills', 'Skill | Proficiency (1-5) | Notes', 'name rating note'],
  [
    'the seed, interviews',
    'Interview # | Date | Platform | Problem | Time | Feedback | Areas to Improve',
    'number date - name - note -',
  ],
  ['the seed, articles', 'Date | Company | Topic | Link | Key Takeaways', 'date - name - note'],
  ['English', '# | Problem | Topic | Difficulty | Status | Notes', 'number name name - status note'],
  ['English, bold', '**Practice** | **Status** | **Evidence**', 'name status -'],
  ['English, emoji', '📚 Topic | ✅ Status | 📅 Date | ⭐ Confidence', 'name status date rating'],
  [
    'English, phrases',
    'Course Title | Problem Status | Overall Confidence | Completion Date',
    'name status rating date',
  ],
  ['English, capitals', 'TASK | DONE? | COMMENTS', 'name status note'],
  ['Spanish', 'Concepto | Estado | Fecha | Confianza | Notas', 'name status date rating note'],
  ['Portuguese', 'Exercício | Situação | Data | Domínio | Observações', 'name status date rating note'],
  ['French', 'Notion | Statut | Date de fin | Maîtrise | Remarques', 'name status date rating note'],
  ['German', 'Thema | Zustand | Erledigt am | Sicherheit (1-5) | Notizen', 'name status date rating note'],
  ['Russian', 'Тема | Статус | Дата завершения | Уверенность | Заметки', 'name status date rating note'],
  ['Ukrainian', 'Завдання | Стан | Дата завершення | Впевненість | Нотатки', 'name status date rating note'],
  ['Turkish', 'Konu | Durum | Bitiş Tarihi | Güven | Notlar', 'name status date rating note'],
  ['Turkish capitals', 'KONU | DURUM | TARİH', 'name status date'],
  ['Chinese', '阶段 | 状态 | 开始日期 | 结束日期 | 掌握度 | 备注', 'name status - date rating note'],
  ['Chinese, longer', '学习主题 | 当前状态 | 完成日期（可空） | 备注说明', 'name status date note'],
  ['Japanese', '学習項目 | 状態 | 完了日 | 理解度 | メモ', 'name status date rating note'],
  ['Korean', '번호 | 주제 | 상태 | 완료일 | 이해도 | 비고', 'number name status date rating note'],
  ['Arabic', 'الموضوع | الحالة | التاريخ | الثقة | ملاحظات', 'name status date rating note'],
  [
    'Vietnamese',
    'STT | Chủ đề | Trạng thái | Ngày hoàn thành | Độ tự tin | Ghi chú',
    'number name status date rating note',
  ],
]

test.each(tables)('%s: %s', (_, header, roles) => {
  header.split(' | ').forEach((cell, column) => {
    const role = roles.split(' ')[column]
    expectRole(cell, role === '-' ? undefined : (role as ColumnRole))
  })
})

describe('headers that give no role', () => {
  test.each([
    '',
    ' ',
    'Link',
    'Difficulty',
    'Diff',
    'Time',
    'Focused time',
    '+3d',
    'Company',
    'Solution',
    'Acceptance',
    'Frequency',
    'Evidence',
    'Member',
    '# Solved',
    '# of problems',
    'Data Structure',
    'O que foi feito',
    'Completion %',
    'Practice Score',
    'So far',
    '⭐',
    '---',
    'https://example.org',
    'Tempo',
    '타입',
  ])('%s', header => expectRole(header, undefined))
})

describe('dates on which nothing was finished', () => {
  test.each([
    'Started',
    'Start Date',
    'Due Date',
    'Deadline',
    'Target exam date',
    'Next Review',
    'Last check-in',
    'Last Updated',
    '开始日期',
    '最近更新',
    '최초 생성',
    '마지막 수정',
    'Data de Início',
    'Fecha límite',
    'Startdatum',
    'Дата начала',
    'Hạn chót',
  ])('%s', header => expectRole(header, undefined))
})

test.each([
  ['Completed', ['date', 'status']],
  ['Solved', ['date', 'status']],
  ['Nota', ['rating', 'note']],
])('%s can be several things, so the values must tell', (header, roles) => {
  expect(rolesOfHeader(header)).toEqual(roles)
  expectRole(header, undefined)
})

test.each(['#', 'No.', 'Nº', '№', 'Nr.', 'ID', 'Interview #', '序号'])('%s numbers rows', header => {
  expectRole(header, 'number')
})

test.each(['✅', '✔️', '☑', ':white_check_mark:'])('a header that is only %s is a status', header => {
  expectRole(header, 'status')
})
