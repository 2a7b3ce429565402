import {expect, test} from 'vitest'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {
  markItems,
  type Operation,
  parse,
  perform,
  refreshValues,
  resetItems,
  setValue,
  startItems,
  tickItems,
} from '../../src/library/index.ts'
import type {Status} from '../../src/notation/readings.ts'
import {day} from '../calendar/day.ts'

/* What random documents found: each of them once ended as a bug of ours. */

const today = day('2025-11-05')

function change(lines: readonly string[], operate: (curriculum: Curriculum) => Operation): readonly string[] {
  const document = parse(Buffer.from(lines.join('\n')))
  return perform(document, operate, {today}).document.source.text.split('\n')
}

function resetAt(index: number): (curriculum: Curriculum) => Operation {
  return curriculum => resetItems(curriculum, curriculum.items.slice(index, index + 1))
}

const knots = ['| Knot | Status |', '|---|---|']

test('a mark with text behind it is not reset to a blank, even where a blank is untouched', () => {
  const rows = ['| Bowline | ✅ Mastered |', '| Hitch |', '| Reef knot | ✅ Mas']
  expect(change([...knots, ...rows], resetAt(2)).at(-1)).toBe('| Reef knot | ⬜ Mas')
})

test('a mark alone is reset to a blank where a blank is untouched', () => {
  const rows = ['| Bowline | ✅ Mastered |', '| Hitch | |']
  expect(change([...knots, ...rows], resetAt(0)).at(2)).toBe('| Bowline | |')
})

test.each(['**Read:** ⬜ Yes / ⬜ No<br>', '**Read:** ⬜ Yes / ⬜'])(
  'the open question is copied without what is behind it: %s',
  other => {
    expect(change(['**Reviewed:** ✅ Yes', other], resetAt(0))).toEqual([
      '**Reviewed:** ⬜ Yes / ⬜ No',
      other,
    ])
  },
)

test('bold text over several lines is no label of the first of them', () => {
  const log = ['| Date | Company | Topic |', '|---|---|---|', '| | Netflix | |', '']
  const lines = [...log, '**To', '**Completion:** 2%', 'tal Articles Read:** ___']
  expect(change(lines, curriculum => refreshValues(curriculum))).toEqual(lines)
})

test('a box without words is called as its heading, without the count that changes with it', () => {
  const lines = ['## Graphs (1 of 2)', '', '- [x] Islands', '- [ ]']
  const mark = (curriculum: Curriculum) =>
    markItems(curriculum, curriculum.items.slice(1), {status: 'done', today})
  expect(change(lines, mark)).toEqual(['## Graphs (2 of 2)', '', '- [x] Islands', '- [x]'])
})

test('a lone box is not ticked where that would make a link of it', () => {
  const tick = (curriculum: Curriculum) =>
    markItems(curriculum, curriculum.items.slice(-1), {status: 'done', today})
  const box = ['## Sails', '', '[x]: y', '', '* [ ] ']
  expect(() => change(box, tick)).toThrow(expect.objectContaining({code: 'unsafe-value'}))
  expect(change(['[z]: y', '', '* [ ] '], tick).at(-1)).toBe('* [x] ')
  const link = ['- [x]: y', '', '- [ ] Reef', '- [x] ', '', '  Bowline']
  expect(() => change(link, curriculum => resetItems(curriculum, curriculum.items.slice(-1)))).toThrow(
    expect.objectContaining({code: 'unsafe-value'}),
  )
})

function giveAll(status: Status): (curriculum: Curriculum) => Operation {
  return curriculum => markItems(curriculum, curriculum.items, {status, today})
}

test.each(['⬜ Yes / ⬜ No', '⬜ ToDo / ⬜ Open', '✅ / ✅', '⬜ 🟡 🟡'])(
  'signs to choose from in a heading are no mark of the unit: %s',
  choices => {
    const heading = `### Week 1: Knots ${choices}`
    expect(change([heading, '', '- [ ] Bowline'], giveAll('done'))).toEqual([heading, '', '- [x] Bowline'])
  },
)

test('what only looks like a box of HTML is text', () => {
  const broken = '- <input type="checkbox" che\0cked> Hitch'
  expect(change(['- <input type="checkbox"> Bowline', broken], giveAll('done'))).toEqual([
    '- <input type="checkbox" checked> Bowline',
    broken,
  ])
})

test('the last ballot box does not become a sign that is a box only beside others', () => {
  const boxes = ['- ☑ Bowline', '- ☐ Hitch']
  expect(() => change(boxes, giveAll('skipped'))).toThrow(
    expect.objectContaining({code: 'wrong-kind', message: expect.stringContaining('last with ☐')}),
  )
  expect(change(boxes, giveAll('done'))).toEqual(['- ☑ Bowline', '- ☑ Hitch'])
  const skipFirst = (curriculum: Curriculum) =>
    markItems(curriculum, curriculum.items.slice(0, 1), {status: 'skipped', today})
  expect(change(boxes, skipFirst)).toEqual(['- ⏭ Bowline', '- ☐ Hitch'])
  const legend = 'Legend: ☐ not started · ⏭️ skipped'
  expect(change([legend, '', ...boxes], giveAll('skipped')).slice(2)).toEqual(['- ⏭ Bowline', '- ⏭ Hitch'])
})

const legend = 'Legend: 🔄 not started · 🟢 done'

test('a sign that means something else in the legend is not written', () => {
  const rows = (mark: string) => [legend, '', ...knots, '| Bowline | 🔄 |', `| Hitch | ${mark} |`]
  const startLast = (curriculum: Curriculum) => startItems(curriculum, curriculum.items.slice(-1), today)
  expect(change(rows('🔄'), startLast)).toEqual(rows('🟡'))
  const taken = [`${legend} · 🟡 skipped`, ...rows('🔄').slice(1)]
  expect(change(taken, startLast).at(-1)).toBe('| Hitch | In Progress |')
})

test('where no sign for a status is left, the legend is named', () => {
  const boxes = [`${legend} · ⬜ done · ⏭ in progress`, '', '- 🔄 Bowline', '- 🟢 Hitch']
  expect(() => change(boxes, giveAll('skipped'))).toThrow(
    expect.objectContaining({code: 'unsafe-value', hint: expect.stringContaining('legend')}),
  )
})

test('a dash that stands for what is untouched is not put before other text', () => {
  const rows = ['| Bowline | - |', '| Hitch | ✅ with Ada |', '| Reef knot | ✅ |']
  expect(change([...knots, ...rows], resetAt(1)).at(-2)).toBe('| Hitch | ⬜ with Ada |')
  expect(change([...knots, ...rows], resetAt(2)).at(-1)).toBe('| Reef knot | - |')
})

test.each([
  ['**Week 1**', '**Week 2**'],
  ['✅ *Week 1*', '✅ *Week 2*'],
  ['Week 1', 'Week 2'],
])('the current unit is kept inside its markup: %s', (before, after) => {
  const lines = (unit: string, box: string) => [
    `**Current Week:** ${unit}`,
    '',
    '## Week 1: Knots',
    '',
    `- ${box} Bowline`,
    '',
    '## Week 2: Sails',
    '',
    '- [ ] Hoist',
  ]
  const tickFirst = (curriculum: Curriculum) =>
    tickItems(
      curriculum,
      curriculum.items.filter(({title}) => title === 'Bowline'),
      true,
    )
  expect(change(lines(before, '[ ]'), tickFirst)).toEqual(lines(after, '[x]'))
})

test('of a box of HTML only the attribute that ticks it is taken away', () => {
  const boxes = [
    '- <input type="checkbox" checkedx="checked"> Threading',
    "- <input type='checkbox' checked = 'checked' class=\"checked\"> Hemming",
  ]
  expect(change(boxes, giveAll('not-started'))).toEqual([
    boxes[0],
    '- <input type=\'checkbox\' class="checked"> Hemming',
  ])
})

test('where circles and crosses are told by how many there are, the last circle is not taken away', () => {
  const rows = ['| 강의 | 수강 여부 |', '|---|---|', '| 흙 | O |', '| 물레 | X |', '| 유약 | 아마 |']
  const startFirst = (curriculum: Curriculum) => startItems(curriculum, curriculum.items.slice(0, 1), today)
  expect(() => change(rows, startFirst)).toThrow(
    expect.objectContaining({code: 'unsafe-value', message: expect.stringContaining('a sign of this file')}),
  )
})

test.each(['--', '…'])('a value straight behind its label is set apart from it: %s', blank => {
  const updated = `**Last Updated:**${blank}`
  const tickLast = (curriculum: Curriculum) => tickItems(curriculum, curriculum.items.slice(-1), true)
  expect(change([updated, '', '- [ ] Bowline'], tickLast)).toEqual([
    '**Last Updated:** 2025-11-05',
    '',
    '- [x] Bowline',
  ])
})

test.each([
  ['**Week 1: Knots ⬜**', '**Week 1: Knots ✅**'],
  ['[Week 1: Knots ⬜](knots.md)', '[Week 1: Knots ✅](knots.md)'],
  ['**⬜ Week 1: Knots**', '**✅ Week 1: Knots**'],
  ['Week 1: Knots ⬜&nbsp;', 'Week 1: Knots ✅&nbsp;'],
  ['\\[ ] Week 1: Knots', '\\[ ] Week 1: Knots'],
])("a unit's mark is kept inside the markup of its heading: %s", (before, after) => {
  const lines = (heading: string, box: string) => [`## ${heading}`, '', `- ${box} Bowline`]
  expect(change(lines(before, '[ ]'), giveAll('done'))).toEqual(lines(after, '[x]'))
})

test('a sign in the place of a box stays a sign, whatever stands in the boxes of others', () => {
  const lines = ['- [~] Splice', '- ☑ Bowline', '- ☐ Hitch']
  const start = (curriculum: Curriculum) => startItems(curriculum, curriculum.items.slice(1, 2), today)
  expect(change(lines, start)).toEqual(['- [~] Splice', '- ◐ Bowline', '- ☐ Hitch'])
})

test.each([
  ['- [~] Pages 5~6', '- [x] Pages 5~6'],
  ['- [~] Splice~]', '- [x] Splice~]'],
  ['- [~] ~~Reef~~ ~knot~ 1~2', '- [x] ~~Reef~~ ~knot~ 1~2'],
])('the sign in a box strikes nothing out: %s', (before, after) => {
  expect(
    change([before, '- [ ] Hitch'], curriculum =>
      markItems(curriculum, curriculum.items.slice(0, 1), {status: 'done', today}),
    )[0],
  ).toBe(after)
  expect(
    change([after, '- [~] Hitch'], curriculum =>
      startItems(curriculum, curriculum.items.slice(0, 1), today),
    )[0],
  ).toBe(before)
})

test('stars in one bold text with their label stay a value in a damaged file', () => {
  const lines = [
    '- [ ] Reef â¬œ',
    '- [ ] Hitch â¬œ',
    '',
    '**Completed:** â¬œ Yes / â¬œ No',
    '**Confidence:★**',
  ]
  const reset = (curriculum: Curriculum) => resetItems(curriculum, curriculum.items.slice(-1))
  expect(change(lines, reset).at(-1)).toBe('**Confidence:â˜†â˜†â˜†â˜†â˜†**')
})

test('what git left in an entry is no part of its title, whatever is in the box', () => {
  const lines = ['- [x] ', '<<<<<<< ours', 'Draw the triangle']
  const skip = (curriculum: Curriculum) => markItems(curriculum, curriculum.items, {status: 'skipped', today})
  expect(change(lines, skip)).toEqual(['- [-] ', '<<<<<<< ours', 'Draw the triangle'])
})

test('a title that ends in a number is not the second of those without it', () => {
  const lines = [
    '## Week 1',
    '',
    '- [ ] Review',
    '- [ ] Review',
    '- [ ] Review 2',
    '',
    '## Week 2',
    '',
    '- [ ] Review',
  ]
  const last = (curriculum: Curriculum) =>
    markItems(curriculum, curriculum.items.slice(1, 2), {status: 'done', today})
  expect(change(lines, last).slice(2, 5)).toEqual(['- [ ] Review', '- [x] Review', '- [ ] Review 2'])
})

test.each([
  ['___/2', '2/2'],
  ['/ 2', '2/ 2'],
  ['1/2', '2/2'],
  ['1 of 2', '2 of 2'],
  ['__ / __', '2 / __'],
])('the current week of so many follows: %s', (before, after) => {
  const lines = (value: string) => [
    `**Current Week:** ${value}`,
    '',
    '### Week 1',
    '',
    '- [ ] One',
    '',
    '### Week 2',
    '',
    '- [ ] Two',
  ]
  const first = (curriculum: Curriculum) =>
    tickItems(
      curriculum,
      curriculum.items.filter(({title}) => title === 'One'),
      true,
    )
  expect(change(lines(before), first)[0]).toBe(`**Current Week:** ${after}`)
})

test.each([
  ['/13', '1/13'],
  ['0/13', '1/13'],
  ['___/5-7', '1/5-7'],
])('a counter keeps what it aims at: %s', (before, after) => {
  const log = ['| Date | Company | Topic |', '|---|---|---|', '| 2025-11-03 | Netflix | Queues |', '']
  const lines = [...log, `**Total Articles Read:** ${before}`]
  expect(change(lines, curriculum => refreshValues(curriculum)).at(-1)).toBe(
    `**Total Articles Read:** ${after}`,
  )
})

test('a line is not emptied where the others would read differently then', () => {
  const lines = [
    '### Week 1',
    '',
    '- [~] begun',
    '[^1]: z',
    '-',
    '| Skill |',
    '- a',
    '-',
    '| C |',
    '[^1]: z',
    '> quote',
    '=======',
    '',
    '- [x] done',
  ]
  const empty = (curriculum: Curriculum) => {
    const slot = curriculum.items.find(({line}) => line === 7)
    if (!slot) throw new Error('there is no slot')
    return setValue(curriculum, slot, {value: '', today})
  }
  expect(() => change(lines, empty)).toThrow(expect.objectContaining({code: 'unsafe-value'}))
})

test('a line of dashes between the rows of a table is no concept', () => {
  const lines = [...knots, '| Bowline | X |', '|------|:------:|', '| Hitch | O |', '| -------- | |']
  expect(change(lines, giveAll('done'))).toEqual([...knots, '| Bowline | O |', ...lines.slice(3)])
})
