import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {roleOfHeader} from '../../src/notation/column-role.ts'
import {damageText} from '../../src/notation/damage-text.ts'
import {detectAlphabet} from '../../src/notation/detect-alphabet.ts'
import {roleOfLabel} from '../../src/notation/field-words.ts'
import {isBlank} from '../../src/notation/is-blank.ts'
import {readAnswer} from '../../src/notation/read-answer.ts'
import {readHeadingMark} from '../../src/notation/read-heading-mark.ts'
import {readLegend} from '../../src/notation/read-legend.ts'
import {readNumber} from '../../src/notation/read-number.ts'
import {readPercent} from '../../src/notation/read-percent.ts'
import {readRating} from '../../src/notation/read-rating.ts'
import {readRatio} from '../../src/notation/read-ratio.ts'
import {readStatus} from '../../src/notation/read-status.ts'
import {readUnitHeading} from '../../src/notation/read-unit-heading.ts'
import {repairText} from '../../src/notation/repair-text.ts'
import {scaleOfHeader} from '../../src/notation/scale-of-header.ts'

const folder = new URL('../../../shared/seed/', import.meta.url)
const isHere = existsSync(folder)
const forms = [
  ['progress.md', 'proper'],
  ['progress.as-given.md', 'damaged'],
] as const

describe.skipIf(!isHere)(`the seed${isHere ? '' : ': SKIPPED, ../shared/seed is not there'}`, () => {
  test.each(forms)('%s is %s', (name, alphabet) => {
    expect(detectAlphabet(read(name))).toBe(alphabet)
    expect(readLegend(read(name).split('\n'))).toBeUndefined()
  })

  test('each form is the other, damaged or repaired', () => {
    expect(repairText(read('progress.as-given.md'))).toBe(read('progress.md'))
    expect(damageText(read('progress.md'))).toBe(read('progress.as-given.md'))
  })

  test.each(forms)('%s: 45 statuses, three mastered, forty menus', name => {
    const readings = cellsUnder(name, 'Status').map(cell => ({cell, reading: readStatus(cell)}))
    expect(readings).toHaveLength(45)
    expect(readings.every(({cell, reading}) => reading?.length === cell.length)).toBe(true)
    expect(readings.filter(({reading}) => reading?.status === 'done')).toHaveLength(3)
    expect(readings.filter(({reading}) => reading?.status === 'not-started')).toHaveLength(42)
    expect(readings.filter(({reading}) => reading?.isMenu)).toHaveLength(40)
  })

  test.each(forms)('%s: 45 confidences and 10 proficiencies on a scale of 5', name => {
    const ratings = ['Confidence (1-5)', 'Proficiency (1-5)']
      .flatMap(header => cellsUnder(name, header))
      .map(cell => readRating(cell))
    expect(ratings).toHaveLength(55)
    expect(ratings.every(rating => rating?.scale === 5 && rating.style === 'stars')).toBe(true)
    expect(ratings.filter(rating => rating?.value === 5)).toHaveLength(3)
    expect(ratings.filter(rating => rating?.value === null)).toHaveLength(52)
  })

  test.each(forms)('%s: four parts and sixteen weeks with their marks', name => {
    const titles = linesOf(name)
      .filter(line => line.startsWith('#'))
      .map(line => line.replace(/^#+ /, ''))
    const units = titles.flatMap(title => readUnitHeading(title) ?? [])
    expect(units.filter(unit => unit.canonical === 'part').map(unit => unit.number)).toEqual([1, 2, 3, 4])
    const weeks = units.filter(unit => unit.canonical === 'week')
    expect(weeks.map(week => week.number)).toEqual(Array.from({length: 16}, (_, index) => index + 1))
    expect(weeks[6]?.name).toBe('Asynchronous Systems')
    expect(units).toHaveLength(20)
    const marks = titles.flatMap(title => readHeadingMark(title)?.status ?? [])
    expect(marks).toEqual(['in-progress', ...Array.from({length: 15}, () => 'not-started')])
  })

  test.each(forms)('%s: fourteen open questions', name => {
    const answers = valuesOf(name).flatMap(({value}) => readAnswer(value) ?? [])
    expect(answers).toHaveLength(14)
    expect(answers.every(({answer, day, note}) => answer === null && day === null && note === null)).toBe(
      true,
    )
  })

  test.each(forms)('%s: fields by label and value', name => {
    const values = new Map(valuesOf(name).map(({label, value}) => [label, value]))
    const value = (label: string): string => values.get(label) ?? 'absent'
    const roles = [...values.keys()]
      .map(label => [label, roleOfLabel(label)] as const)
      .filter(([, role]) => role !== 'other')
    expect(roles).toEqual([
      ['Started', 'started'],
      ['Current Week', 'current-unit'],
      ['Completion', 'completion'],
      ['Last Updated', 'last-updated'],
      ['Next Review', 'next-review'],
    ])
    expect(readPercent(value('Completion'))?.percent).toBe(2)
    expect(readRatio(value('Practice Problems Done'))).toMatchObject({done: null, aim: null})
    expect(readRatio(value('Mock Interviews Completed'))).toMatchObject({done: null, aim: 5})
    expect(readNumber(value('Time taken'))).toMatchObject({number: null, suffix: ' minutes'})
    expect(readNumber(value('Total Articles Read'))).toMatchObject({number: null, suffix: ''})
    expect(readRating(value('Final Confidence Check'))).toMatchObject({value: null, scale: 5})
    expect(['Date', 'Last Updated', 'Next Review', 'Project'].map(label => isBlank(value(label)))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(isBlank(value('Current Week'))).toBe(false)
  })

  test('the columns of its tables', () => {
    const headers = new Set(tablesOf('progress.md').map(([header]) => header?.join(' | ')))
    const roles = [...headers].map(header =>
      header
        ?.split(' | ')
        .map(cell => roleOfHeader(cell) ?? '-')
        .join(' '),
    )
    expect(roles).toEqual([
      'name status date rating note',
      'number date - name - note -',
      'name rating note',
      'date - name - note',
    ])
    expect(scaleOfHeader('Confidence (1-5)')).toBe(5)
  })
})

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

function linesOf(name: string): readonly string[] {
  return read(name).split('\n')
}

/** Rows of cells, the header first, table by table. */
function tablesOf(name: string): readonly (readonly (readonly string[])[])[] {
  return read(name)
    .split('\n\n')
    .filter(block => block.startsWith('|'))
    .map(block =>
      block.split('\n').map(row =>
        row
          .split('|')
          .slice(1, -1)
          .map(cell => cell.replace(/^ +| +$/g, '')),
      ),
    )
}

function cellsUnder(name: string, header: string): readonly string[] {
  return tablesOf(name).flatMap(([head, , ...rows]) => {
    const column = head?.indexOf(header) ?? -1
    return column === -1 ? [] : rows.flatMap(row => row[column] ?? [])
  })
}

/** `**Label:** value`, and the same in a numbered list. */
function valuesOf(name: string): readonly {readonly label: string; readonly value: string}[] {
  return linesOf(name).flatMap(line => {
    const match = /^(?:\d\. )?\*\*([^*]+):\*\* (.+)$/.exec(line)
    return match === null ? [] : [{label: match[1] ?? '', value: match[2] ?? ''}]
  })
}
