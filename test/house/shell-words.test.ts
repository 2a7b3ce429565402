import {expect, it} from 'vitest'
import {readCommandLines} from './shell-words.ts'

it.each([
  ['tracker', []],
  ['tracker mark CAP', ['mark', 'CAP']],
  [`tracker mark "CAP Theorem" 'a  "b"' c\\ d`, ['mark', 'CAP Theorem', 'a  "b"', 'c d']],
  ['tracker note x "" -m"a \\"b\\" \\$c \\n"', ['note', 'x', '', '-ma "b" $c \\n']],
  [`tracker note x 'it'\\''s'`, ['note', 'x', "it's"]],
])('%s', (line, words) => {
  expect(readCommandLines(`# a comment\n\n${line}\n`)).toEqual([{env: {}, words}])
})

it('takes variables before the program, and several lines', () => {
  expect(readCommandLines('NO_COLOR=1 TRACKER_TODAY="2025-11-03" tracker A=b\ntracker status\n')).toEqual([
    {env: {NO_COLOR: '1', TRACKER_TODAY: '2025-11-03'}, words: ['A=b']},
    {env: {}, words: ['status']},
  ])
})

it('refuses what is not ours', () => {
  expect(() => readCommandLines('rm -rf x')).toThrow('Not a tracker command')
})
