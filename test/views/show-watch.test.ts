import {expect, test} from 'vitest'
import {showStatus} from '../../src/views/show-status.ts'
import {showWatch} from '../../src/views/show-watch.ts'
import {terminalLook} from './looks.ts'
import {readSample} from './sample.ts'

const sample = readSample()
const whole = showStatus(sample, terminalLook).split('\n').slice(0, -1)
const hint = 'watching progress.md; q or Ctrl-C ends'

function linesOn(rows: number): readonly string[] {
  const view = {...sample, file: 'progress.md'}
  const sighting = {kind: 'start', view, edit: null, error: null} as const
  const found = {file: 'progress.md', lines: sample.curriculum.lines, problems: []}
  return showWatch({sighting, news: '', found}, terminalLook, rows)
}

test('a screen that is high enough shows the status', () => {
  expect(linesOn(whole.length + 2)).toEqual([...whole, '', hint])
})

test.each([4, 5, 10, 15])(
  'a screen of %i rows shows the first lines of the status, and how many there are more',
  rows => {
    const first = whole.slice(0, rows - 3)
    const rest = `… ${whole.length - first.length} more lines: tracker status`
    expect(linesOn(rows)).toEqual([...first, rest, '', hint])
  },
)

test('a screen of two rows keeps how it ends', () => {
  expect(linesOn(2).at(-1)).toBe(hint)
})
