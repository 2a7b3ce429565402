import {describe, expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {readCount} from '../../src/notation/read-count.ts'
import {readHeadingMark} from '../../src/notation/read-heading-mark.ts'
import {readUnitHeading} from '../../src/notation/read-unit-heading.ts'
import type {UnitKind} from '../../src/notation/unit-words.ts'

type Row = readonly [
  title: string,
  word: string,
  canonical: UnitKind,
  number: number,
  lastNumber: number,
  name: string,
]

describe('units', () => {
  test.each<Row>([
    ['Week 3: CAP', 'week', 'week', 3, 3, 'CAP'],
    ['Week 1: Core Concepts & Scalability 🟡', 'week', 'week', 1, 1, 'Core Concepts & Scalability'],
    ['### Week 2: Networking & APIs ⬜', 'week', 'week', 2, 2, 'Networking & APIs'],
    ['Part 1: Foundation (Weeks 1-4)', 'part', 'part', 1, 1, 'Foundation (Weeks 1-4)'],
    ['Week 1-2 – X', 'week', 'week', 1, 2, 'X'],
    ['Weeks 5–9: Blocks', 'weeks', 'week', 5, 9, 'Blocks'],
    ['Weeks 3 and 4: Both', 'weeks', 'week', 3, 4, 'Both'],
    ['Days 1 to 3', 'days', 'day', 1, 3, ''],
    ['Week 1 - Week 2: X', 'week', 'week', 1, 2, 'X'],
    ['📚 Week 1: Foundations', 'week', 'week', 1, 1, 'Foundations'],
    ['⚙️ Domain 3: Technology (34% of exam)', 'domain', 'domain', 3, 3, 'Technology (34% of exam)'],
    ['✅ Week 4', 'week', 'week', 4, 4, ''],
    ['**Phase 1: Foundations (Days 1-30)**', 'phase', 'phase', 1, 1, 'Foundations (Days 1-30)'],
    ['**Week 2**: Core', 'week', 'week', 2, 2, 'Core'],
    ['Phase 0: 準備', 'phase', 'phase', 0, 0, '準備'],
    ['Day 12', 'day', 'day', 12, 12, ''],
    ['R1D1', 'day', 'day', 1, 1, ''],
    ['R2D15: Looms', 'day', 'day', 15, 15, 'Looms'],
    ['R1D13-14', 'day', 'day', 13, 14, ''],
    ['Day12', 'day', 'day', 12, 12, ''],
    ['DAY 012', 'day', 'day', 12, 12, ''],
    ['Day 5/100: Loops', 'day', 'day', 5, 5, 'Loops'],
    ['Step 2 of 5 – Do it', 'step', 'step', 2, 2, 'Do it'],
    ['Week #3', 'week', 'week', 3, 3, ''],
    ['Week-3: X', 'week', 'week', 3, 3, 'X'],
    ['Chapter 7. Caching', 'chapter', 'chapter', 7, 7, 'Caching'],
    ['Module 2 Databases', 'module', 'module', 2, 2, 'Databases'],
    ['Lesson 12 | Sets', 'lesson', 'lesson', 12, 12, 'Sets'],
    ['Level 4', 'level', 'level', 4, 4, ''],
    ['Tier 2 - Option 1 - Bootcamp', 'tier', 'level', 2, 2, 'Option 1 - Bootcamp'],
    ['Unit 5', 'unit', 'unit', 5, 5, ''],
    ['Section 3: Trees', 'section', 'section', 3, 3, 'Trees'],
    ['Sprint 9', 'sprint', 'sprint', 9, 9, ''],
    ['Stage 1: Fundamentals', 'stage', 'stage', 1, 1, 'Fundamentals'],
    ['Part II: Depth', 'part', 'part', 2, 2, 'Depth'],
    ['Phase IV', 'phase', 'phase', 4, 4, ''],
    ['Week Four – Trees', 'week', 'week', 4, 4, 'Trees'],
    ['Week 1 - 2 things', 'week', 'week', 1, 1, '2 things'],
    ['Week 1 – 2025-10-30', 'week', 'week', 1, 1, '2025-10-30'],
    ['Day 15-1', 'day', 'day', 15, 15, '1'],
    ['2nd Week: More', 'week', 'week', 2, 2, 'More'],
    ['Semana 4', 'semana', 'week', 4, 4, ''],
    ['SEMANA 1 - Condicionais', 'semana', 'week', 1, 1, 'Condicionais'],
    ['Día 3: Grafos', 'día', 'day', 3, 3, 'Grafos'],
    ['Módulo 2 – Redes', 'módulo', 'module', 2, 2, 'Redes'],
    ['Fase 3 - Runtime', 'fase', 'phase', 3, 3, 'Runtime'],
    ['1ª semana', 'semana', 'week', 1, 1, ''],
    ['Semaine n° 3 : Caches', 'semaine', 'week', 3, 3, 'Caches'],
    ['2e semaine', 'semaine', 'week', 2, 2, ''],
    ['Étape 2', 'étape', 'step', 2, 2, ''],
    ['Woche 2: Netze', 'woche', 'week', 2, 2, 'Netze'],
    ['3. Woche', 'woche', 'week', 3, 3, ''],
    ['Tag 7', 'tag', 'day', 7, 7, ''],
    ['Kapitel 1', 'kapitel', 'chapter', 1, 1, ''],
    ['Неделя 3: Сети', 'неделя', 'week', 3, 3, 'Сети'],
    ['3-я неделя', 'неделя', 'week', 3, 3, ''],
    ['Этап 1', 'этап', 'phase', 1, 1, ''],
    ['Тиждень 2', 'тиждень', 'week', 2, 2, ''],
    ['3. Hafta: Ağlar', 'hafta', 'week', 3, 3, 'Ağlar'],
    ['Hafta 3', 'hafta', 'week', 3, 3, ''],
    ['GÜN 4', 'gün', 'day', 4, 4, ''],
    ['BÖLÜM 2', 'bölüm', 'chapter', 2, 2, ''],
    ['第3周：缓存', '周', 'week', 3, 3, '缓存'],
    ['第 3 週', '週', 'week', 3, 3, ''],
    ['第1-2周：入门', '周', 'week', 1, 2, '入门'],
    ['第三章 数据库', '章', 'chapter', 3, 3, '数据库'],
    ['第十二天', '天', 'day', 12, 12, ''],
    ['第二阶段：进阶', '阶段', 'phase', 2, 2, '进阶'],
    ['阶段一：基础', '阶段', 'phase', 1, 1, '基础'],
    ['阶段 2', '阶段', 'phase', 2, 2, ''],
    ['第３週：ネットワーク', '週', 'week', 3, 3, 'ネットワーク'],
    ['1週目', '週目', 'week', 1, 1, ''],
    ['フェーズ1', 'フェーズ', 'phase', 1, 1, ''],
    ['3주차: 네트워크', '주차', 'week', 3, 3, '네트워크'],
    ['1~2주차', '주차', 'week', 1, 2, ''],
    ['제1장 시작', '장', 'chapter', 1, 1, '시작'],
    ['5일차', '일차', 'day', 5, 5, ''],
    ['الأسبوع 3: الشبكات', 'الأسبوع', 'week', 3, 3, 'الشبكات'],
    ['الأسبوع ٣', 'الأسبوع', 'week', 3, 3, ''],
    ['الأسبوع الثالث: الشبكات', 'الأسبوع', 'week', 3, 3, 'الشبكات'],
    ['المرحلة الأولى', 'المرحلة', 'phase', 1, 1, ''],
    ['Tuần 3 - Mạng', 'tuần', 'week', 3, 3, 'Mạng'],
    ['Tuần thứ 3', 'tuần', 'week', 3, 3, ''],
    ['Giai đoạn 2: Sâu', 'giai đoạn', 'phase', 2, 2, 'Sâu'],
    ['CAPI\u0301TULO 2', 'capítulo', 'chapter', 2, 2, ''],
  ])('%s', (title, word, canonical, number, lastNumber, name) => {
    expect(readUnitHeading(title)).toEqual({word, canonical, number, lastNumber, name})
    expect(readUnitHeading(damageText(title))).toEqual({
      word,
      canonical,
      number,
      lastNumber,
      name: damageText(name),
    })
  })

  test.each([
    '',
    'Weekly Review',
    'Week',
    'Week N – (title)',
    'Week X',
    'Weekend 3',
    'Partial 3',
    'Part Introduction',
    'Parts',
    'Daylight',
    'Reflexões da Semana 1',
    'My Week 3',
    'Review of Week 1',
    'Lesson 1.2 Sets',
    'Level 2b',
    'Day 3D',
    'Day 50%',
    '2-Week Intensive Plan',
    '14 chapters',
    '3 weeks of rest',
    '24周计划',
    '周三',
    '星期三',
    '日本語 3',
    '1. Projektmanagement',
    '3. Push to GitHub',
    'Progress Overview',
    'Problem 1: Chat App',
    'Practice Exam 1',
    '16/07/2026',
    '2025-11-03',
    'Arrays & Hashing — 7/8',
    'Core Skills',
    'Module',
    'Part-time 3',
    '第一次',
    '3',
    '#',
    '🚀',
  ])('"%s" is none', title => {
    expect(readUnitHeading(title)).toBeUndefined()
    expect(readUnitHeading(damageText(title))).toBeUndefined()
  })
})

describe('status marks in headings', () => {
  test.each([
    ['Week 2: Networking & APIs ⬜', '⬜', 'not-started'],
    ['Week 1: Core Concepts 🟡', '🟡', 'in-progress'],
    ['Week 1 ✅', '✅', 'done'],
    ['Week 1 ✔️', '✔️', 'done'],
    ['**Week 1 ✅**', '✅', 'done'],
    ['Week 1 ✅ \t', '✅', 'done'],
    ['Study Materials ✅ Complete', '✅ Complete', 'done'],
    ['Week 1 ⬜ / 🟡 / ✅', '⬜ / 🟡 / ✅', 'not-started'],
    ['Week 1 [x]', '[x]', 'done'],
    ['Week 1 [ ]', '[ ]', 'not-started'],
    ['第3周：缓存 ✅', '✅', 'done'],
    ['✅ Week 1', '✅', 'done'],
    ['[x] Week 1', '[x]', 'done'],
    ['✅ Week 1: Foo 🟡', '🟡', 'in-progress'],
    ['🚀 Week 1 ✅', '✅', 'done'],
    ['✅', '✅', 'done'],
  ])('%s', (title, mark, status) => {
    for (const [written, sign] of [
      [title, mark],
      [damageText(title), damageText(mark)],
    ] as const) {
      const start = written.lastIndexOf(sign)
      expect(readHeadingMark(written)).toEqual({start, length: sign.length, status})
    }
  })

  test.each([
    '',
    'Week 1',
    'Week 1: Done',
    '🚀 Start',
    '📝 Notes',
    'Week ✅ 1',
    'Week 1 🚀',
    'Concepts I Learned',
    '✅Week 1',
    '🏆 Awards',
  ])('"%s" has none', title => {
    expect(readHeadingMark(title)).toBeUndefined()
    expect(readHeadingMark(damageText(title))).toBeUndefined()
  })

  test('by the legend', () => {
    expect(readHeadingMark('Week 1 🏁', new Map([['🏁', 'done']]))).toEqual({
      start: 7,
      length: 2,
      status: 'done',
    })
    expect(readHeadingMark('Week 1 🟢', new Map([['🟢', 'in-progress']]))?.status).toBe('in-progress')
  })
})

test.each([
  ['12', 12],
  ['012', 12],
  ['１２', 12],
  ['٣', 3],
  ['۱۲', 12],
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['一百零五', 105],
  ['两', 2],
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['four', 4],
  ['Twelve', 12],
  ['الثالث', 3],
  ['الأولى', 1],
  ['X', undefined],
  ['iv', undefined],
  ['IIII', undefined],
  ['', undefined],
  ['x', undefined],
])('the number %s is %s', (text, number) => {
  expect(readCount(text)).toBe(number)
})
