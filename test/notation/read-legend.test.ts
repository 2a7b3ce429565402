import {expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {readLegend} from '../../src/notation/read-legend.ts'
import {readStatus} from '../../src/notation/read-status.ts'

const table: readonly (readonly [
  name: string,
  lines: readonly string[],
  legend: Readonly<Record<string, string>>,
])[] = [
  [
    'one line',
    ['Legend: ✅ done · 🟡 in progress · ⬜ not started'],
    {'✅': 'done', '🟡': 'in-progress', '⬜': 'not-started'},
  ],
  [
    'bold, with equals and commas',
    ['**Legend:** ✅ = Mastered, 🔄 = To start, ❌ = Skipped'],
    {'✅': 'done', '🔄': 'not-started', '❌': 'skipped'},
  ],
  [
    'a glyph against its habit',
    ['**Status Key**: 🟢 In progress | 🔵 Completed'],
    {'🟢': 'in-progress', '🔵': 'done'},
  ],
  ['list lines with equals', ['- ✅ = Mastered', '- ⬜ = Not started'], {'✅': 'done', '⬜': 'not-started'}],
  [
    'list lines below the label',
    ['## Legend', '', '- ⏳ - In progress', '- 🟢 – Mastered', '- 🔴: Not started'],
    {'⏳': 'in-progress', '🟢': 'done', '🔴': 'not-started'},
  ],
  [
    'a status line',
    ['Status: 🟢 In progress / 🎯 Final prep / ✅ Passed'],
    {'🟢': 'in-progress', '✅': 'done'},
  ],
  ['letters', ['Legend: W = in progress, X = done'], {w: 'in-progress', x: 'done'}],
  ['parentheses', ['Legend (✅ = done, ⬜ = todo)'], {}],
  ['signs of our own', ['Legend: 🐣 learning, 🦅 mastered'], {'🐣': 'in-progress', '🦅': 'done'}],
  ['U+FE0F', ['Legend: ✔️ done, ⏭️ skipped'], {'✔': 'done', '⏭': 'skipped'}],
  ['quoted', ['> **Legend:** ✅ done'], {'✅': 'done'}],
  ['decorated', ['📖 Legend: ✅ done'], {'✅': 'done'}],
  ['Spanish', ['Leyenda: ✅ completado, 🟡 en progreso'], {'✅': 'done', '🟡': 'in-progress'}],
  ['German', ['Legende: 🟢 erledigt · 🟡 in Arbeit'], {'🟢': 'done', '🟡': 'in-progress'}],
  ['Russian', ['Легенда: ✅ изучено, 🔄 в процессе'], {'✅': 'done', '🔄': 'in-progress'}],
  [
    'Chinese',
    ['图例：✅ 已完成 🟡 进行中 ⬜ 未开始'],
    {'✅': 'done', '🟡': 'in-progress', '⬜': 'not-started'},
  ],
  ['Korean', ['범례: ✅ 완료, ⬜ 시작 전'], {'✅': 'done', '⬜': 'not-started'}],
  ['Arabic', ['مفتاح الرموز: ✅ مكتمل، 🟡 قيد التنفيذ'], {'✅': 'done', '🟡': 'in-progress'}],
  ['the first explanation wins', ['Legend: ✅ done', '- ✅ = skipped'], {'✅': 'done'}],
  ['what is unknown is left out', ['Legend: ✅ done, 🌶️ spicy'], {'✅': 'done'}],
]

test.each(table)('%s', (_, lines, legend) => {
  const expected = Object.entries(legend)
  const inOrder = (written: readonly string[]): unknown => {
    const read = readLegend(written)
    return read === undefined ? [] : [...read]
  }
  expect(inOrder(lines)).toEqual(expected)
  expect(inOrder(lines.map(damageText))).toEqual(expected)
})

test.each([
  ['nothing', []],
  ['a task list', ['- [x] one', '- [ ] two']],
  ['statuses that explain nothing', ['| CAP | ✅ Mastered |', '- ✅ Mastered CAP']],
  ['a legend of columns', ['**Legend** — D1 Agentic · D2 Tools']],
  ['one status', ['**Status:** ✅ Mastered']],
  ['a word that begins like one', ['Legendary ✅ done', 'Key takeaways: ✅ done things']],
  ['a list after other text', ['## Legend', 'Some words.', '- ✅ - Mastered']],
])('%s is no legend', (_, lines) => {
  expect(readLegend(lines)).toBeUndefined()
})

test('what it says is what marks then mean', () => {
  const legend = readLegend(['Legend: 🔄 to start · 🟢 in progress · 🏁 done'])
  expect(readStatus('🔄', legend)?.status).toBe('not-started')
  expect(readStatus('🟢 Mastered', legend)?.status).toBe('in-progress')
  expect(readStatus('🏁', legend)?.status).toBe('done')
})
