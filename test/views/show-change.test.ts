import {describe, expect, test} from 'vitest'
import type {Outcome} from '../../src/operations/outcome.ts'
import {type ChangeReport, showChange} from '../../src/views/show-change.ts'
import {asciiLook, pipedLook, plainLook, terminalLook} from './looks.ts'
import {itemOf, readSample, sampleText} from './sample.ts'

const clove = itemOf(readSample(), 'Clove hitch')

const changeOfClove = {item: 'Clove hitch', id: '1.2', key: 'w1/clove-hitch', line: 13}

const outcome: Outcome = {
  before: sampleText,
  after: `${sampleText} `,
  edits: [],
  changes: [
    {...changeOfClove, field: 'status', before: 'in-progress', after: 'done'},
    {...changeOfClove, field: 'confidence', before: 2, after: 4},
    {...changeOfClove, field: 'date', before: null, after: '2025-03-12'},
    {...changeOfClove, field: 'note', before: null, after: 'two turns, then under'},
  ],
  refreshed: [
    {field: 'Completion', before: 20, after: 30, line: 4},
    {field: 'Week 1: Knots', before: 'in-progress', after: 'done', line: 8},
  ],
  completion: {before: 20, after: 30},
  warnings: [],
}

const report: ChangeReport = {
  file: 'progress.md',
  outcome,
  dryRun: false,
  subjects: [clove],
  namesFile: false,
  takeBack: 'tracker undo',
  likelyNext: 'tracker next',
}

describe('showChange', () => {
  test('each field with its line, what was kept true, completion, and how to take it back', () => {
    expect(showChange(report, pipedLook)).toBe(`Clove hitch (1.2)
  status      ◐ in progress → ✓ done (line 13)
  confidence  ★★☆☆☆ 2/5 → ★★★★☆ 4/5 (line 13)
  date        blank → 2025-03-12 (line 13)
  note        blank → two turns, then under (line 13)
Also kept true
  Completion     20% → 30% (line 4)
  Week 1: Knots  ◐ in progress → ✓ done (line 8)
Completion    20% → 30%
Take it back  tracker undo
`)
  })

  test('on a terminal also the likely next command', () => {
    expect(showChange(report, terminalLook).split('\n').slice(-4)).toEqual([
      'Completion    20% → 30%',
      'Take it back  tracker undo',
      'Next          tracker next',
      '',
    ])
    expect(showChange(report, pipedLook)).not.toContain('tracker next')
  })

  test('in ASCII', () => {
    const lines = showChange(report, asciiLook).split('\n')
    expect(lines[1]).toBe('  status      [~] in progress -> [x] done (line 13)')
    expect(lines[2]).toBe('  confidence  **... 2/5 -> ****. 4/5 (line 13)')
  })

  test('in plain text', () => {
    expect(
      showChange(report, plainLook),
    ).toBe(`changed: Clove hitch (1.2), status, in progress to done, line 13
changed: Clove hitch (1.2), confidence, 2/5 to 4/5, line 13
changed: Clove hitch (1.2), date, blank to 2025-03-12, line 13
changed: Clove hitch (1.2), note, blank to two turns, then under, line 13
kept true: Completion, 20% to 30%, line 4
kept true: Week 1: Knots, in progress to done, line 8
completion: 20% to 30%
take it back: tracker undo
`)
  })

  test('names the file when asked to, and has no undo when there is none', () => {
    const lines = showChange(
      {...report, namesFile: true, file: '../a/b.md', takeBack: null},
      pipedLook,
    ).split('\n')
    expect(lines[0]).toBe('file: ../a/b.md')
    expect(lines.at(-2)).toBe('Completion  20% → 30%')
  })

  test('a dry run says that nothing was written', () => {
    const text = showChange({...report, dryRun: true}, terminalLook)
    expect(text.split('\n')[0]).toBe('dry run: nothing was written')
    expect(text).not.toContain('tracker undo')
    expect(text).not.toContain('tracker next')
  })

  test('nothing to change', () => {
    const same = {...report, outcome: {...outcome, after: outcome.before, changes: [], refreshed: []}}
    expect(showChange(same, pipedLook)).toBe('Nothing to change: Clove hitch (1.2) is like that already.\n')
    expect(showChange({...same, subjects: [clove, clove], namesFile: true}, pipedLook)).toBe(
      'Nothing to change in progress.md: Clove hitch (1.2), Clove hitch (1.2) are like that already.\n',
    )
    expect(showChange({...same, subjects: []}, pipedLook)).toBe('Nothing to change.\n')
  })

  test('several items, each with its own fields', () => {
    const ticked = (title: string, id: string, line: number) => ({
      item: title,
      id,
      key: `w1/${id}`,
      field: 'status',
      before: 'not-started',
      after: 'done',
      line,
    })
    const changes = [ticked('Spliced a rope', '1.4', 17), ticked('Life jackets', 'before-you-leave.1', 36)]
    const text = showChange(
      {...report, outcome: {...outcome, changes, refreshed: []}, subjects: []},
      pipedLook,
    )
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Spliced a rope (1.4)',
      '  status  ○ not started → ✓ done (line 17)',
      'Life jackets (before-you-leave.1)',
      '  status  ○ not started → ✓ done (line 36)',
    ])
  })

  test('a long note wraps below itself on a terminal', () => {
    const note = {
      ...changeOfClove,
      field: 'note',
      before: null,
      after: 'two turns around the post, then under',
    }
    const text = showChange(
      {...report, outcome: {...outcome, changes: [note], refreshed: []}},
      {...terminalLook, width: 34},
    )
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Clove hitch (1.2)',
      '  note  blank → two turns around',
      '        the post, then under (line',
      '        13)',
    ])
  })

  test('control characters of the file are made visible', () => {
    const note = {...changeOfClove, field: 'note', before: 'a\u001b[2Jb', after: 'c\u009dd'}
    const text = showChange({...report, outcome: {...outcome, changes: [note], refreshed: []}}, terminalLook)
    expect(text).toContain('a␛[2Jb → c<U+009D>d')
  })
})
