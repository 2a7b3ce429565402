import {describe, expect, test} from 'vitest'
import {placesOf, problemLines, rulesBroken} from './problem-lines.ts'

const knots = '| Knot | Status | Date Completed |\n|---|---|---|\n'

describe('tables', () => {
  test('that are none: too few dashes, too many, one line of text above', () => {
    expect(rulesBroken('| A | B |\n|---|\n')).toEqual(['broken-table 1'])
    expect(rulesBroken('A | B\n--- | --- | ---\n1 | 2\n')).toEqual(['broken-table 1'])
    expect(rulesBroken('text\n| A | B |\n|---|\n')).toEqual(['broken-table 2'])
  })

  test('that are tables, or were never meant to be', () => {
    for (const text of [
      '| A | B |\n|---|---|\n',
      'A | B\n--- | ---\n1 | 2\n',
      '| A \\| B | C |\n|---|---|\n| 1 | 2 |\n',
      '| A |\n|:-:|\n',
      'a | b\n-\n',
      'one\n|---|---|\n',
      '```\n| A | B |\n|---|\n```\n',
    ])
      expect(rulesBroken(text), text).toEqual([])
  })

  test('with rows behind an empty line', () => {
    const table = '| A | Status |\n|---|---|\n| x | ✅ |\n'
    expect(rulesBroken(`${table}\n| y | ⬜ |\n| z | ⬜ |\n`)).toEqual(['cut-off-row 5'])
    expect(rulesBroken(`${table}\n\n| y | ⬜ |\n`)).toEqual([])
    expect(rulesBroken(`${table}\n| y | ⬜ | more |\n`)).toEqual([])
    expect(rulesBroken(`${table}\n| B | Status |\n|---|---|\n| y | ⬜ |\n`)).toEqual([])
    expect(rulesBroken(`${table}\n    | y | ⬜ |\n`)).toEqual([])
  })

  test('without pipes at the ends of their rows swallow only what has no pipe at all', () => {
    expect(rulesBroken('A | B\n--- | ---\n1 | 2\ntext\n')).toEqual(['swallowed-text 4'])
    expect(rulesBroken('| A |\n|---|\n| 1 |\ntext\nmore\n')).toEqual(['swallowed-text 4'])
    expect(rulesBroken('| A | B |\n|---|---|\n| 1 |\n| 2\n')).toEqual([])
  })

  test('point at the cell that nobody sees', () => {
    expect(placesOf('ragged-row', '| A | B |\n|---|---|\n| 1 | 2 | three | four |\n')).toEqual([
      'three | four |',
    ])
    expect(placesOf('ragged-row', '| A | B |\n|---|---|\n| 1 \\| 2 | 3 |\n')).toEqual([])
  })

  test('with backslashes before pipes', () => {
    const row = (cell: string): string => `| A | B |\n|---|---|\n| ${cell} | x |\n`
    expect(rulesBroken(row('a \\| b'))).toEqual([])
    expect(placesOf('backslash-pipe', row('a \\\\\\\\'.concat('|')))).toEqual(['\\\\\\\\|'])
    expect(rulesBroken(row('a \\\\ b'))).toEqual([])
    expect(rulesBroken(row('a \\\\\\| b'))).toEqual([])
  })
})

describe('lists', () => {
  test('that GitHub shows as something else', () => {
    expect(rulesBroken('Learned:\n*\n')).toEqual(['list-trap 2'])
    expect(rulesBroken('Learned:\n1)\n2)\n\nNext:\n1.\n')).toEqual(['list-trap 2', 'list-trap 6'])
    expect(rulesBroken('- **Learned:**\n  -\n')).toEqual(['setext-trap 2'])
  })

  test('that are lists everywhere', () => {
    for (const text of [
      'Learned:\n\n-\n',
      '### Learned\n-\n-\n',
      'Learned:\n- x\n',
      '1.\n2.\n',
      'Title\n---\n',
    ])
      expect(rulesBroken(text), text).toEqual([])
  })

  test('with boxes of one name, each list for itself', () => {
    expect(rulesBroken('- [ ] a\n- [ ] A!\n')).toEqual(['duplicate-task 2'])
    expect(rulesBroken('- Mon\n  - [ ] read\n- Tue\n  - [ ] read\n')).toEqual([])
    expect(rulesBroken('- [ ] read\n\nTuesday\n\n- [ ] read\n')).toEqual([])
  })
})

describe('names', () => {
  test('may be the same in other weeks, parts and kinds', () => {
    expect(
      rulesBroken(`## Week 1\n\n${knots}| Bowline | ⬜ | |\n\n## Week 2\n\n${knots}| Bowline | ⬜ | |\n`),
    ).toEqual([])
    expect(rulesBroken(`${knots}| Bowline | ⬜ | |\n\n- [ ] Bowline\n`)).toEqual([])
    expect(rulesBroken('## Plan A\n\n### Week 1\n\n## Plan B\n\n### Week 1\n')).toEqual([])
  })
})

describe('dates', () => {
  test('missing everywhere is said once for a table', () => {
    const rows = '| a | ✅ | |\n| b | ✅ | - |\n| c | ✅ | |\n| d | ⬜ | |\n'
    expect(problemLines(knots + rows)).toBe(
      '3:10: info: "a" and 2 more are finished, but the date is missing [finished-without-date]\n',
    )
  })

  test('missing where there is no column, or of what is skipped, is no matter', () => {
    expect(rulesBroken('| Knot | Status |\n|---|---|\n| a | ✅ |\n')).toEqual([])
    expect(rulesBroken(`${knots}| a | ⏭️ Skipped | |\n| b | ⏭️ Skipped | 2025-03-01 |\n`)).toEqual([])
  })

  test('in a plan may be of what is not begun', () => {
    const plan =
      '| Date | Topic | Status |\n|---|---|---|\n| 2025-03-01 | a | ✅ |\n| 2025-03-02 | b | ⬜ |\n'
    expect(rulesBroken(plan)).toEqual([])
    expect(rulesBroken(`${plan}|  | c | ⬜ |\n|  | d | ⬜ |\n`)).toEqual(['unfinished-with-date 4'])
  })

  test('that exist are not impossible, and what is no date is not one', () => {
    const cells = ['2024-02-29', '3/4/2025', 'Nov 3', 'soon', '1/2', '12.5', '____-__-__', '2025', 'n/a']
    for (const cell of cells)
      expect(placesOf('impossible-date', `${knots}| a | ✅ | ${cell} |\n`), cell).toEqual([])
    for (const cell of ['2025-02-29', '2025-13-01', '31/31/2025', 'Feb 30', '2025年2月30日', '00.01.2025'])
      expect(placesOf('impossible-date', `${knots}| a | ✅ | ${cell} |\n`), cell).toEqual([cell])
  })

  test('to come are odd only of what has happened', () => {
    expect(rulesBroken('**Started:** 2026-01-01\n')).toEqual([])
    expect(rulesBroken('| Date | Harbour |\n|---|---|\n| 2026-01-01 | Oban |\n')).toEqual([])
    expect(rulesBroken(`${knots}| a | ⬜ | |\n| b | ✅ | 2025-11-11 |\n`)).toEqual(['future-date 4'])
    const trips = '\n**Trips Completed:** 1\n\n| Date | Harbour |\n|---|---|\n| 2026-01-01 | Oban |\n'
    expect(rulesBroken(trips)).toEqual(['future-date 6'])
    expect(rulesBroken('**Passed:** ✅ Yes (2026-01-01)\n')).toEqual(['future-date 1'])
  })

  const log = (...days: readonly string[]): string =>
    `| Date | Harbour |\n|---|---|\n${days.map(day => `| ${day} | Oban |\n`).join('')}`

  test('out of order are told from newest first, and from no order', () => {
    expect(rulesBroken(log('2025-03-01', '2025-03-02', '2025-02-01', '2025-03-05'))).toEqual(['date-order 5'])
    expect(rulesBroken(log('2025-03-05', '2025-03-04', '2025-03-04', '2025-03-01'))).toEqual([])
    expect(rulesBroken(log('2025-03-05', '2025-03-01'))).toEqual([])
    expect(rulesBroken(log('2025-03-05', '2025-03-01', '2025-03-04', '2025-03-02', '2025-03-06'))).toEqual([])
  })
})

describe('values', () => {
  test('in words of a person’s own are left to them', () => {
    expect(rulesBroken('**Completion:** 29% (7 of 24 weeks)\n\n- [ ] a\n')).toEqual([])
    expect(rulesBroken('**Completion:** ___%\n\n- [ ] a\n')).toEqual([])
  })

  test('without a mark there is none to be wrong', () => {
    expect(rulesBroken('## Week 1\n\n- [x] a\n')).toEqual([])
    expect(rulesBroken('## Week 1 ⬜\n\n- [x] a\n')).toEqual(['stale-mark 1'])
  })
})

describe('marks', () => {
  test('a menu and a bar are not several marks', () => {
    const cell = (status: string): string => `| Knot | Status |\n|---|---|\n| a | ✅ |\n| b | ${status} |\n`
    expect(rulesBroken(cell('⬜ / 🟡 / ✅'))).toEqual([])
    expect(rulesBroken(cell('⬜⬜⬜'))).toEqual(['unknown-status 4'])
    expect(rulesBroken(cell('✅ ⬜'))).toEqual(['several-marks 4'])
  })

  test('that nobody knows and that are everywhere are said once', () => {
    const rows = ['hm', 'hm', 'so', 'hm', 'hm', 'hm'].map((status, index) => `| ${index} | ${status} |\n`)
    expect(problemLines(`| Knot | Status |\n|---|---|\n| a | ✅ |\n${rows.join('')}`)).toBe(
      '4:7: warning: "hm" is not a status that is known here; it counts as not started (5 times) [unknown-status]\n' +
        '6:7: warning: "so" is not a status that is known here; it counts as not started [unknown-status]\n',
    )
  })
})

describe('conflicts', () => {
  test('hide what is odd inside them', () => {
    expect(
      rulesBroken('- [ ] a\n<<<<<<< ours\n- [ ] a\n- [ ] a\n=======\n- [ ] a\n>>>>>>> theirs\n'),
    ).toEqual(['conflict-markers 2'])
  })

  test('are told from rules, quotes and underlines', () => {
    expect(rulesBroken('Title\n=======\n\n>>>>>>>> eight\n\n<<<<<<<x\n\n<<<<<<\n')).toEqual([])
    expect(rulesBroken('<<<<<<< HEAD\r\n')).toEqual(['conflict-markers 1'])
    expect(rulesBroken('a\u2028<<<<<<< HEAD\n')).toEqual([])
  })
})

describe('damage', () => {
  test('is told from letters that happen to decode', () => {
    expect(rulesBroken('# CAFÉ» et RÉSUMÉ—texte\n\n« café…» MENÜ–\n')).toEqual([])
    expect(problemLines('It isnâ€™t\n')).toBe(
      '1:7: info: the file was once saved in a wrong encoding, which damaged its signs in one place [encoding]\n',
    )
  })
})

test('an empty document has no problems', () => {
  expect(problemLines('')).toBe('')
})
