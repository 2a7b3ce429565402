import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {addDays} from '../../src/calendar/add-days.ts'
import {damageText} from '../../src/notation/damage-text.ts'
import {readAnswer} from '../../src/notation/read-answer.ts'
import {trimSpace} from '../../src/notation/trim-space.ts'
import {writeAnswer} from '../../src/notation/write-answer.ts'
import {day} from '../calendar/day.ts'

type Row = readonly [text: string, answer: 'yes' | 'no' | null, day: string | null, note: string | null]

describe('reading', () => {
  test.each<Row>([
    ['⬜ Yes / ⬜ No', null, null, null],
    ['Yes / No', null, null, null],
    ['Yes/No', null, null, null],
    ['Y / N', null, null, null],
    ['☐ Yes ☐ No', null, null, null],
    ['[ ] Yes [ ] No', null, null, null],
    ['⬜ Yes | ⬜ No', null, null, null],
    ['⬜ Yes \\| ⬜ No', null, null, null],
    ['⚪ No / ⚪ Yes', null, null, null],
    ['⬜ Yes', null, null, null],
    ['⬜ No', null, null, null],
    ['✅ Yes / ⬜ No', 'yes', null, null],
    ['⬜ Yes / ✅ No', 'no', null, null],
    ['[ ] Yes [x] No', 'no', null, null],
    ['☑ Yes ☐ No', 'yes', null, null],
    ['✅ Yes / ✅ No', null, null, null],
    ['✅ Yes', 'yes', null, null],
    ['✅ Yes (2025-11-03)', 'yes', '2025-11-03', null],
    [
      '✅ Yes (2025-11-03) - Perfect score on all questions!',
      'yes',
      '2025-11-03',
      'Perfect score on all questions!',
    ],
    ['✅ Yes (Nov 3, 2025) – good', 'yes', '2025-11-03', 'good'],
    ['✅ Yes (3.11.2025): good', 'yes', '2025-11-03', 'good'],
    ['✅ Yes - text', 'yes', null, 'text'],
    ['✅ Yes — text', 'yes', null, 'text'],
    ['✅ Yes, mostly', 'yes', null, 'mostly'],
    ['✅ Yes (mostly)', 'yes', null, '(mostly)'],
    ['✅ Yes (2025-02-30)', 'yes', null, '(2025-02-30)'],
    ['✅ Yes indeed', 'yes', null, 'indeed'],
    ['❌ No', 'no', null, null],
    ['❌ No - too early', 'no', null, 'too early'],
    ['Yes', 'yes', null, null],
    ['YES', 'yes', null, null],
    ['no', 'no', null, null],
    ['Yes - at last', 'yes', null, 'at last'],
    ['Yes (2025-11-03)', 'yes', '2025-11-03', null],
    ['[x] Yes', 'yes', null, null],
  ])('%s', (text, answer, date, note) => {
    expect(readAnswer(text)).toEqual({answer, day: date, note})
    const damagedNote = note === null ? null : damageText(note)
    expect(readAnswer(damageText(text))).toEqual({answer, day: date, note: damagedNote})
  })

  test.each([
    ['⬜ Sí / ⬜ No', '✅ Sí', '❌ No'],
    ['⬜ Sim / ⬜ Não', '✅ Sim', '❌ Não'],
    ['⬜ Oui / ⬜ Non', '✅ Oui', '❌ Non'],
    ['⬜ Ja / ⬜ Nein', '✅ Ja', '❌ Nein'],
    ['⬜ Да / ⬜ Нет', '✅ Да', '❌ Нет'],
    ['⬜ Так / ⬜ Ні', '✅ Так', '❌ Ні'],
    ['⬜ Evet / ⬜ Hayır', '✅ EVET', '❌ HAYIR'],
    ['⬜ 是 / ⬜ 否', '✅ 是', '❌ 否'],
    ['⬜ はい / ⬜ いいえ', '✅ はい', '❌ いいえ'],
    ['⬜ 예 / ⬜ 아니오', '✅ 네', '❌ 아니오'],
    ['⬜ نعم / ⬜ لا', '✅ نعم', '❌ لا'],
    ['⬜ Có / ⬜ Không', '✅ Có', '❌ Không'],
  ])('%s', (menu, yes, no) => {
    expect([menu, yes, no].map(text => readAnswer(text)?.answer)).toEqual([null, 'yes', 'no'])
    expect([menu, yes, no].map(text => readAnswer(damageText(text))?.answer)).toEqual([null, 'yes', 'no'])
  })

  test.each([
    '',
    '✅',
    '⬜',
    'No idea',
    'Nobody',
    'No-SQL',
    "Yes'm",
    'Yesterday',
    'not yet',
    '✅ Mastered',
    '⬜ / 🟡 / ✅',
    '3/5',
    'Ja wohl',
    '___',
  ])('"%s" is none', text => expect(readAnswer(text)).toBeUndefined())
})

describe('writing', () => {
  const date = day('2025-11-03')

  test.each([
    [{answer: 'yes', day: date, note: 'text'}, '✅ Yes (2025-11-03) - text'],
    [{answer: 'yes', day: date, note: null}, '✅ Yes (2025-11-03)'],
    [{answer: 'yes', day: null, note: 'text'}, '✅ Yes - text'],
    [{answer: 'yes', day: null, note: null}, '✅ Yes'],
    [{answer: 'no', day: null, note: null}, '❌ No'],
    [{answer: null, day: null, note: null}, '⬜ Yes / ⬜ No'],
  ] as const)('%o', (reading, text) => {
    expect(writeAnswer(reading)).toBe(text)
  })

  test('in the format of the file', () => {
    expect(writeAnswer({answer: 'yes', day: date, note: null}, 'DD.MM.YYYY')).toBe('✅ Yes (03.11.2025)')
  })

  test('what is written reads as it was meant', () => {
    const note = fc
      .string({maxLength: 40})
      .map(trimSpace)
      .filter(text => text !== '')
    const reading = fc.record({
      answer: fc.constantFrom('yes', 'no'),
      day: fc.option(fc.integer({min: 0, max: 100_000}).map(count => addDays(day('1900-01-01'), count))),
      note: fc.option(note),
    })
    fc.assert(
      fc.property(reading, meant => {
        expect(readAnswer(writeAnswer(meant))).toEqual(meant)
      }),
    )
  })
})
