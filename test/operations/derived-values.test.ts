import {describe, expect, test} from 'vitest'
import type {Curriculum, Operation} from '../../src/library/index.ts'
import {findItems, findTable, logEntry, parse, perform, setValue, tickItems} from '../../src/library/index.ts'
import {day} from '../calendar/day.ts'

const today = day('2025-11-10')

/** The lines that differ after an operation, but for the box or row that it is about. */
function follow(
  text: string,
  operate: (curriculum: Curriculum) => Operation,
  refresh = true,
): readonly string[] {
  const {document} = perform(parse(Buffer.from(text)), operate, {today, refresh})
  const before = text.split('\n')
  const lines = document.source.text.split('\n')
  expect(lines).toHaveLength(before.length)
  return lines.filter((line, index) => line !== before[index] && !/^- \[|^\| 1 /.test(line))
}

const one = (curriculum: Curriculum, name: string) =>
  findItems(curriculum, [name], {within: [], prefer: 'any', verb: 'tick'})
const tick = (name: string) => (curriculum: Curriculum) => tickItems(curriculum, one(curriculum, name), true)
const untick = (name: string) => (curriculum: Curriculum) =>
  tickItems(curriculum, one(curriculum, name), false)

const boxes = '\n\n### Week 1\n- [x] One\n- [ ] Two\n\n### Week 2\n- [ ] Three\n- [ ] Four\n'
const open = boxes.replace('[x]', '[ ]')

describe('a completion', () => {
  test.each([
    ['that was true follows', '25%', '50%'],
    ['keeps its manner', '25 %', '50 %'],
    ['with the sum behind it', '25% (1 of 4)', '50% (2 of 4)'],
    ['as a fraction', '1/4', '2/4'],
    ['in words', '1 of 4', '2 of 4'],
    ['that was not true is left alone', '24%', null],
    ['that is the count of something else is left alone', '29% (7 of 24 weeks)', null],
    ['that is a word is left alone', 'soon', null],
    ['that is blank although something is done is left alone', '___%', null],
  ])('%s', (_, written, expected) => {
    const text = `**Completion:** ${written}${boxes}`
    expect(follow(text, tick('Two'))).toEqual(expected === null ? [] : [`**Completion:** ${expected}`])
  })

  test.each([
    ['0%', '25%'],
    ['___%', '25%'],
    ['0/4', '1/4'],
  ])('of nothing done, %s, follows', (written, expected) => {
    expect(follow(`**Completion:** ${written}${open}`, tick('One'))).toEqual([`**Completion:** ${expected}`])
  })

  test('goes down as well, and is floored', () => {
    expect(follow(`**Completion:** 25%${boxes}`, untick('One'))).toEqual(['**Completion:** 0%'])
    const three = '\n\n- [x] One\n- [ ] Two\n- [ ] Three\n'
    expect(follow(`**Completion:** 33%${three}`, tick('Two'))).toEqual(['**Completion:** 66%'])
  })

  test('is left alone when asked, and when the command itself sets it', () => {
    const text = `**Completion:** 25%${boxes}`
    expect(follow(text, tick('Two'), false)).toEqual([])
    const set = (curriculum: Curriculum) => {
      const [field] = one(curriculum, 'Completion')
      return setValue(curriculum, field ?? expect.fail(), {value: '80%', today})
    }
    expect(follow(text, set)).toEqual(['**Completion:** 80%'])
  })
})

describe('the mark of a unit', () => {
  const week = (mark: string, first: string, second: string) =>
    `### Week 1${mark}\n- [${first}] One\n- [${second}] Two\n\n### Week 2 ⬜\n- [ ] Three\n`

  test.each([
    ['begun', week(' ⬜', ' ', ' '), 'One', ['### Week 1 🟡']],
    ['finished', week(' 🟡', 'x', ' '), 'Two', ['### Week 1 ✅']],
    ['that was wrong is left alone', week(' ✅', 'x', ' '), 'Two', []],
    ['that is not there does not come', week('', 'x', ' '), 'Two', []],
    ['elsewhere stays', week(' ✅', 'x', 'x'), 'Three', ['### Week 2 ✅']],
  ])('%s', (_, text, name, expected) => expect(follow(text, tick(name))).toEqual(expected))

  test('goes back', () => {
    expect(follow(week(' ✅', 'x', 'x'), untick('Two'))).toEqual(['### Week 1 🟡'])
    expect(follow(week(' 🟡', 'x', ' '), untick('One'))).toEqual(['### Week 1 ⬜'])
  })

  test('with concepts counts them alone', () => {
    const table = '| Knot | Status |\n|---|---|\n| Bowline | ✅ Done |\n\n- [ ] One\n- [ ] Two\n'
    expect(follow(`### Week 1 ✅\n\n${table}`, tick('One'))).toEqual([])
  })

  test('in a damaged file is damaged', () => {
    expect(follow('### Week 1 â¬œ\n- [ ] One\n- [ ] Two\n', tick('One'))).toEqual(['### Week 1 ðŸŸ¡'])
  })
})

describe('the current unit', () => {
  const marked = (written: string) => `**Current Week:** ${written}${boxes}`

  test.each([
    ['follows', 'Week 1', 'Week 2'],
    ['as a number', '1', '2'],
    ['that was wrong is left alone', 'Week 2', null],
    ['that nothing is called is left alone', 'Week 9', null],
    ['in words is left alone', 'the first', null],
  ])('%s', (_, written, expected) => {
    expect(follow(marked(written), tick('Two'))).toEqual(
      expected === null ? [] : [`**Current Week:** ${expected}`],
    )
  })

  test('stays while the unit is not finished', () => {
    expect(follow(marked('Week 1').replace('[x]', '[ ]'), tick('One'))).toEqual([])
  })
})

describe('the day of the last change', () => {
  test.each([
    ['blank', '[Date]', '2025-11-10'],
    ['a line', '___', '2025-11-10'],
    ['of a day before', '2025-11-09', '2025-11-10'],
    ['in its own form', '9.11.2025', '10.11.2025'],
    ['of today', '2025-11-10', null],
    ['in the future', '2025-11-11', null],
    ['in words', 'last week', null],
  ])('%s', (_, written, expected) => {
    const text = `**Last Updated:** ${written}${boxes}`
    expect(follow(text, tick('Two'))).toEqual(expected === null ? [] : [`**Last Updated:** ${expected}`])
  })

  test('is not written when nothing changed', () => {
    expect(follow(`**Last Updated:** 2025-11-09${boxes}`, tick('One'))).toEqual([])
  })
})

describe('a counter', () => {
  const rows = '| Trip # | Date | Harbour |\n|---|---|---|\n| 1 | | |\n| 2 | | |\n'
  const log = (curriculum: Curriculum): Operation => {
    const table = findTable(curriculum, 'trip')
    return logEntry(curriculum, table, {values: [['Harbour', 'Hull']], today})
  }

  test.each([
    ['that is blank counts from zero', '___/5-7', '1/5-7'],
    ['keeps its aim', '0/5', '1/5'],
    ['alone', '___', '1'],
    ['that was wrong is left alone', '3/5', null],
  ])('%s', (_, written, expected) => {
    const text = `**Total Trips:** ${written}\n\n${rows}`
    expect(follow(text, log)).toEqual(expected === null ? [] : [`**Total Trips:** ${expected}`])
  })
})

describe('the total in a heading', () => {
  test.each([
    ['that was true follows', '(1/2)', '(2/2)'],
    ['that was wrong is left alone', '(0/2)', null],
  ])('%s', (_, written, expected) => {
    const text = `### Week 1 ${written}\n- [x] One\n- [ ] Two\n`
    expect(follow(text, tick('Two'))).toEqual(expected === null ? [] : [`### Week 1 ${expected}`])
  })
})
