import {describe, expect, test} from 'vitest'
import {
  findItems,
  markItems,
  parse,
  parseDay,
  perform,
  serialize,
  TrackerError,
  tickItems,
} from '../../src/library/index.ts'

const today = parseDay('2025-11-10') ?? expect.fail('no day')
const parseText = (text: string) => parse(Buffer.from(text))
const titles = (text: string) => parseText(text).curriculum.items.map(({kind, title}) => `${kind} ${title}`)
const roles = (text: string) => parseText(text).curriculum.tables[0]?.columns.map(({role}) => role)

/** The lines that differ afterwards. */
function change(
  text: string,
  verb: 'mark' | 'start' | 'reset' | 'tick' | 'untick',
  ...names: readonly string[]
) {
  const {document} = perform(
    parseText(text),
    curriculum => {
      const items = findItems(curriculum, names, {within: [], prefer: 'any', verb})
      if (verb === 'tick' || verb === 'untick') return tickItems(curriculum, items, verb === 'tick')
      const statuses = {mark: 'done', start: 'in-progress', reset: 'not-started'} as const
      return markItems(curriculum, items, {status: statuses[verb], today})
    },
    {today},
  )
  const before = text.split('\n')
  return Buffer.from(serialize(document))
    .toString()
    .split('\n')
    .filter((line, index) => line !== before[index])
}

describe('columns', () => {
  test('of how hard or weighty a thing is say nothing of how far somebody has come', () => {
    expect(roles('| Kapitel | Priorität |\n|-|-|\n| a | 🟢 |\n| b | 🔴 |\n')).toEqual(['name', 'other'])
    expect(roles('| 章 | 優先度 |\n|-|-|\n| 木 | ★★★ |\n| 火 | ★☆☆ |\n')).toEqual(['name', 'other'])
  })

  test('called a rating, in which nothing is one, hold something else', () => {
    expect(
      roles('| Book | Rating count | Finished |\n|-|-|-|\n| a | 4.7 | ❌ |\n| b | 4.5 | ✅ |\n'),
    ).toEqual(['name', 'other', 'status'])
  })

  test('have their roles wherever they stand', () => {
    expect(roles('| # | Date | Done | Problem |\n|-|-|-|-|\n| 1 | 2025-01-02 | [x] | Two Sum |\n')).toEqual([
      'number',
      'date',
      'status',
      'name',
    ])
    expect(
      roles('| Topic | Problem | Status |\n|-|-|-|\n| Arrays | a | ✅ |\n| Arrays | b | ⬜ |\n'),
    ).toEqual(['other', 'name', 'status'])
  })

  test('of two with marks, the one called status counts, else the last', () => {
    expect(roles('| Problem | Status | Reviewed |\n|-|-|-|\n| a | ✅ | ⬜ |\n')).toEqual([
      'name',
      'status',
      'other',
    ])
    expect(roles('| Problem | Read | Coded |\n|-|-|-|\n| a | ✅ | ⬜ |\n| b | ✅ | ⬜ |\n')).toEqual([
      'name',
      'other',
      'status',
    ])
  })

  test('of several people are several, each addressed by the name', () => {
    const text = '| Problem | Ann | Bob |\n|-|-|-|\n| Two Sum | ✅ | ⬜ |\n| 3Sum | ⬜ | ⬜ |\n'
    expect(titles(text)).toEqual(['concept Two Sum', 'concept Two Sum', 'concept 3Sum', 'concept 3Sum'])
    expect(change(text, 'mark', 'Bob/3Sum')).toEqual(['| 3Sum | ⬜ | ✅ |'])
    expect(() => change(text, 'mark', '3Sum')).toThrow(TrackerError)
  })

  test('with Completed over dates hold dates, over marks hold marks', () => {
    expect(roles('| Problem | Status | Completed |\n|-|-|-|\n| a | Done | 2025-01-02 |\n')).toEqual([
      'name',
      'status',
      'date',
    ])
    expect(roles('| Problem | Completed |\n|-|-|\n| a | ✅ |\n| b | |\n')).toEqual(['name', 'status'])
  })
})

describe('columns that say one thing and hold another', () => {
  test('hold marks below the header of a name or of notes', () => {
    const text =
      '| Lecture | Notes | Assignment |\n|-|-|-|\n| L1 | 🟢 | 🟠 |\n| L2 | 🟢 | 🟢 |\n| L3 | 🟢 | |\n'
    expect(roles(text)).toEqual(['name', 'other', 'status'])
  })

  test('hold names beside numbers, ranges of days, dates below Done', () => {
    expect(roles('| Lesson | Kata | Status |\n|-|-|-|\n| 1 | a | ✅ |\n| 2 | b | ⬜ |\n')).toEqual([
      'other',
      'name',
      'status',
    ])
    expect(
      roles(
        '| Week | Dates | Status |\n|-|-|-|\n| Week 1 | Jan 1 – Jan 7 | ✅ |\n| Week 2 | Jan 8 – Jan 14 | ⬜ |\n',
      ),
    ).toEqual(['name', 'other', 'status'])
    expect(roles('| Topic | Status | Done |\n|-|-|-|\n| a | ✅ | 2025-01-02 |\n')).toEqual([
      'name',
      'status',
      'date',
    ])
    expect(roles('| Topic | Done |\n|-|-|\n| a | |\n')).toEqual(['name', 'status'])
  })

  test('hold circles and crosses', () => {
    const text = '| 문제 | 풀이 여부 |\n|-|-|\n| a | O |\n| b | X |\n'
    expect(change(text, 'mark', 'b')).toEqual(['| b | O |'])
    expect(parseText(text).curriculum.items[1]).toMatchObject({status: {value: {status: 'not-started'}}})
    expect(() => change('| T | Read (Y/N) |\n|-|-|\n| a | Y |\n| b | N |\n', 'start', 'b')).toThrow(
      /"Read \(Y\/N\)" is Y or N, and this file has nothing for what was begun/,
    )
  })

  test('have slipped, where a row is longer and its status is none', () => {
    const text =
      '| Topic | Status | Date |\n|-|-|-|\n| Raft | consensus | ✅ | 2024-01-01 |\n| Zab | ⬜ | |\n'
    expect(() => change(text, 'mark', 'Raft')).toThrow(/"consensus" stands where its status would be/)
  })
})

describe('rows that are no items', () => {
  test('sum up units that hold what is to be done', () => {
    const overview = '| Week | Topic | Status |\n|-|-|-|\n| 1 | Basics | ✅ |\n| 2 | More | ⬜ |\n'
    const weeks = '\n## Week 1: Basics\n\n- [x] a\n\n## Week 2: More\n\n- [ ] b\n'
    expect(titles(`# T\n\n${overview}${weeks}`)).toEqual(['task a', 'task b'])
    expect(titles(`# T\n\n${overview}`)).toEqual(['concept Basics', 'concept More'])
  })

  test('are a grid of boxes', () => {
    expect(titles('| Mon | Tue |\n|-|-|\n| [x] Arrays | [ ] Trees |\n| [ ] Graphs | |\n')).toEqual([])
  })

  test('totals, headers once more, groups, legends', () => {
    const head = '| Topic | Status |\n|-|-|\n'
    expect(titles(`${head}| a | ✅ |\n| **Total** | 1/2 |\n| Total solved | 1/2 |\n`)).toEqual(['concept a'])
    expect(titles(`${head}| a | ✅ |\n| **Practice** | **Status** |\n| b | ⬜ |\n`)).toEqual([
      'concept a',
      'concept b',
    ])
    expect(titles(`${head}| **Arrays** | |\n| a | ✅ |\n`)).toEqual(['concept a'])
    expect(titles('| Symbol | Meaning |\n|-|-|\n| ✅ | Done |\n| ⬜ | Open |\n')).toEqual([])
  })

  test('but names may begin as totals do', () => {
    const head = '| Topic | Status |\n|-|-|\n'
    expect(titles(`${head}| Sum of Two Integers | ✅ |\n| Total Hamming Distance | ⬜ |\n`)).toHaveLength(2)
  })
})

describe('marks', () => {
  test('mean what the legend of the file says', () => {
    const text = 'Legend: 🔄 not started · ✅ done\n\n| Topic | Status |\n|-|-|\n| a | 🔄 |\n'
    expect(parseText(text).curriculum.items[0]).toMatchObject({status: {value: {status: 'not-started'}}})
  })

  test('are written as the file writes or explains them', () => {
    const head = '| 主题 | 状态 |\n|-|-|\n'
    expect(
      change(`状态只能是：\`未开始\`、\`理解中\`、\`已完成\`。\n\n${head}| a | 未开始 |\n`, 'start', 'a'),
    ).toEqual(['| a | 理解中 |'])
    expect(change('| Thema | Status |\n|-|-|\n| a | Offen |\n', 'mark', 'a')).toEqual(['| a | Erledigt |'])
    expect(change('| 주제 | 상태 |\n|-|-|\n| a | |\n', 'mark', 'a')).toEqual(['| a | ✅ 완료 |'])
    expect(change('| T | S |\n|-|-|\n| a | ✅ 12 of 12 · great |\n', 'start', 'a')).toEqual([
      '| a | 🟡 12 of 12 · great |',
    ])
  })

  test('in boxes are ticked in place', () => {
    expect(change('| Exercício | Status |\n|-|-|\n| a | [ ] Completo |\n', 'tick', 'a')).toEqual([
      '| a | [x] Completo |',
    ])
    expect(change('| Check | Title |\n|-|-|\n| <input type="checkbox"> | a |\n', 'tick', 'a')).toEqual([
      '| <input type="checkbox" checked> | a |',
    ])
    expect(change('- [X] a\n- [ ] b\n', 'tick', 'b')).toEqual(['- [X] b'])
    expect(change('- ⬜ a\n- ⬜ b\n', 'tick', 'a')).toEqual(['- ✅ a'])
    expect(() => change('- ⬜ a\n- ✅ b\n', 'tick', 'a')).toThrow(/the last with/)
    expect(change('Legend: ⬜ not started · ✅ done\n\n- ⬜ a\n- ✅ b\n', 'tick', 'a')).toEqual(['- ✅ a'])
  })

  test('as signs in a list that explains them, or praises, are no boxes', () => {
    expect(titles('- ✅ Fast\n- ✅ Small\n')).toEqual([])
    expect(titles('- ⬜ Not started\n- ✅ Done\n')).toEqual([])
  })

  test('as signs that the file explains, or that are boxes, are boxes', () => {
    const explained = 'Legend: ✅ Done | 🔄 In Progress | ⏳ Pending\n\n- ✅ HTML\n- ⏳ JS\n'
    expect(titles(explained)).toEqual(['task HTML', 'task JS'])
    expect(change(explained, 'tick', 'JS')).toEqual(['- ✅ JS'])
    expect(change('- ☑ a\n- ☐ b\n', 'tick', 'b')).toEqual(['- ☑ b'])
  })

  test('that are pictures without words say it in their address', () => {
    const badge = (message: string) => `![](https://img.shields.io/badge/${message})`
    const text = `| T | Status |\n|-|-|\n| a | ${badge('Status-Done-green')} |\n| b | ${badge('-In%20Progress-yellow')} |\n`
    expect(change(text, 'mark', 'b')).toEqual([`| b | ${badge('Status-Done-green')} |`])
    expect(parseText(text).curriculum.items[1]).toMatchObject({status: {value: {status: 'in-progress'}}})
  })

  test('that are pictures are replaced by the pictures of the file', () => {
    const done = '![완료](https://example.org/badge/done-green)'
    const text = `| 제목 | 상태 |\n|-|-|\n| a | ${done} |\n| b | ![NEW](https://example.org/badge/new) |\n`
    expect(change(text, 'mark', 'b')).toEqual([`| b | ${done} |`])
  })
})

describe('ratings and dates', () => {
  test('have the scale of their column', () => {
    const {items} = parseText('| Skill | Mastery |\n|-|-|\n| a | 7 |\n| b | |\n').curriculum
    expect(
      items.map(item => item.kind === 'rating' && [item.rating.value.style, item.rating.value.scale]),
    ).toEqual([
      ['number', 10],
      ['number', 10],
    ])
  })

  test('are written in the order that the language of the file has', () => {
    const text =
      '# T\n\n**Início:** 08/07/2025\n\n| Exercício | Status | Data |\n|-|-|-|\n| a | [ ] | ___ |\n'
    expect(change(text, 'mark', 'a')).toEqual(['| a | [x] | 10/11/2025 |'])
  })
})

describe('units', () => {
  test('are dates too, where several head something', () => {
    const ids = (text: string) => parseText(text).curriculum.units.map(({id}) => id)
    expect(ids('## 2025-11-03\n\n- [ ] a\n\n## 4 Nov 2025: Raft\n\n- [ ] b\n')).toEqual([
      '2025-11-03',
      '2025-11-04',
    ])
    expect(ids('## 2025-11-03\n\n- [ ] a\n')).toEqual([])
    expect(ids('## 第1周：缓存\n\n- [ ] a\n\n## Неделя 2\n\n- [ ] b\n\n## الأسبوع 3\n\n- [ ] c\n')).toEqual([
      'w1',
      'w2',
      'w3',
    ])
  })
})

describe('counts and bars', () => {
  const unit = (heading: string) => `## ${heading}\n\n- [x] a\n- [ ] b\n- [ ] c\n- [ ] d\n`

  test('in headings are kept true', () => {
    expect(change(unit('第一章（1/4）'), 'tick', 'b')).toEqual(['## 第一章（2/4）', '- [x] b'])
    expect(change(unit('Arrays — 1/4'), 'tick', 'b')).toEqual(['## Arrays — 2/4', '- [x] b'])
    expect(change(unit('Arrays (1 of 4)'), 'tick', 'b')).toEqual(['## Arrays (2 of 4)', '- [x] b'])
    expect(change(unit('Week 1: Arrays (25%)'), 'tick', 'b')).toEqual(['## Week 1: Arrays (50%)', '- [x] b'])
  })

  test('that say something else are left alone', () => {
    expect(change(unit('Arrays (2/15)'), 'tick', 'b')).toEqual(['- [x] b'])
    expect(change(`${unit('One (25%)')}\n## Two (30%)\n\n- [ ] e\n`, 'tick', 'b')).toEqual(['- [x] b'])
  })

  test('beside labels are kept true', () => {
    const field = (value: string) => `# T\n\n**Progress:** ${value}\n\n${unit('Arrays')}`
    expect(change(field('█░░░ 25%'), 'tick', 'b')).toEqual(['**Progress:** ██░░ 50%', '- [x] b'])
    expect(change(field('[#---] 1/4'), 'tick', 'b')).toEqual(['**Progress:** [##--] 2/4', '- [x] b'])
    expect(change(field('[##------] 1/4'), 'tick', 'b')).toEqual(['**Progress:** [####----] 2/4', '- [x] b'])
    expect(change(field('%25'), 'tick', 'b')).toEqual(['**Progress:** %50', '- [x] b'])
    expect(change(field('29% (7 of 24 weeks)'), 'tick', 'b')).toEqual(['- [x] b'])
  })
})

describe('boxes inside boxes', () => {
  const text = '- [ ] Arrays\n  - [x] read\n  - [ ] write\n- [ ] Trees\n  - [ ] read\n'

  test('decide the one around them', () => {
    expect(change(text, 'tick', 'write')).toEqual(['- [x] Arrays', '  - [x] write'])
    expect(change(text.replaceAll('[ ]', '[x]'), 'untick', 'write')).toEqual([
      '- [ ] Arrays',
      '  - [ ] write',
    ])
  })

  test('are not ticked over', () => {
    expect(() => change(text, 'tick', 'Arrays')).toThrow(/1 of them open/)
  })

  test('keep a parent that somebody ticked before', () => {
    const early = '- [x] Arrays\n  - [ ] read\n  - [ ] write\n'
    expect(change(early, 'tick', 'read')).toEqual(['  - [x] read'])
  })
})

describe('labelled values', () => {
  const fields = (text: string) =>
    parseText(text).curriculum.items.flatMap(item =>
      item.kind === 'field' ? [[item.title, item.value.raw]] : [],
    )

  test('may stand behind emoji, in a row, in one bold text, in a heading, or be plain', () => {
    expect(fields('🎯 **Goal:** Raft\n')).toEqual([['Goal', 'Raft']])
    expect(fields('**Started:** 2025-01-02 | **Finished:** ___\n')).toEqual([
      ['Started', '2025-01-02'],
      ['Finished', '___'],
    ])
    expect(fields('**Score: ___/13 (Goal: 13)**\n')).toEqual([['Score', '___/13 (Goal: 13)']])
    expect(fields('# T\n\n### Started: ____-__-__ | Finished: ____-__-__\n')).toEqual([
      ['Started', '____-__-__'],
      ['Finished', '____-__-__'],
    ])
    expect(fields('*Last updated: 2025-01-02*\n')).toEqual([['Last updated', '2025-01-02']])
  })

  test('are not what heads a text, nor a remark', () => {
    expect(fields('**Topics covered:**\narrays, trees\n')).toEqual([])
    expect(fields('**Learnings:**\n```\n1.\n```\n')).toEqual([])
    expect(fields('**Note:** read this\n\n> **Warning:** or that\n')).toEqual([])
  })
})

test('what holds nothing to work on is said to hold nothing', () => {
  for (const text of [
    '# Notes\n\nSome prose.\n\n- a\n- b\n',
    '| Week | Topic |\n|-|-|\n| 1 | Raft |\n',
    '```\n- [ ] template\n| Topic | Status |\n```\n',
    '<!--\n- [ ] template\n-->\n',
    '<table><tr><td>Raft</td><td>✅</td></tr></table>\n',
    '- ### Arrays\n  - link\n- ### Trees\n',
  ])
    expect(titles(text)).toEqual([])
})
