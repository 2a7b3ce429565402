import {expect, test} from 'vitest'
import {readBox} from '../../src/notation/read-box.ts'
import {readStatus} from '../../src/notation/read-status.ts'
import type {Status} from '../../src/notation/readings.ts'
import {writeBox} from '../../src/notation/write-box.ts'
import {defaultForm, statusGlyph} from '../../src/notation/write-status.ts'

const statuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']

test.each([
  [' ', 'not-started'],
  ['x', 'done'],
  ['X', 'done'],
  ['~', 'in-progress'],
  ['/', 'in-progress'],
  ['-', 'skipped'],
  ['', undefined],
  ['y', undefined],
  ['xx', undefined],
] as const)('[%s] is %s', (character, status) => {
  expect(readBox(character)).toBe(status)
})

test.each(statuses)('what is written for %s reads as it', status => {
  expect(readBox(writeBox(status, 'x'))).toBe(status)
  expect(readBox(writeBox(status, 'X'))).toBe(status)
  expect(readStatus(statusGlyph(status))?.status).toBe(status)
  expect(readStatus(defaultForm(status))).toEqual({status, isMenu: false, length: defaultForm(status).length})
})

test('the marks of the contract', () => {
  expect(statuses.map(defaultForm)).toEqual(['⬜ Not Started', '🟡 In Progress', '✅ Mastered', '⏭️ Skipped'])
  expect(statuses.map(statusGlyph)).toEqual(['⬜', '🟡', '✅', '⏭️'])
  expect(statuses.map(status => writeBox(status, 'x'))).toEqual([' ', '~', 'x', '-'])
  expect(writeBox('done', 'X')).toBe('X')
})
