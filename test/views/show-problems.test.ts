import {describe, expect, test} from 'vitest'
import {indexLines} from '../../src/source/line-index.ts'
import type {CheckedFile} from '../../src/views/json-problems.ts'
import {showProblemCount, showProblems} from '../../src/views/show-problems.ts'
import {asciiLook, colourLook, pipedLook} from './looks.ts'

const text = 'one\ntwo three\n'
const files: readonly CheckedFile[] = [
  {
    file: 'my notes.md',
    lines: indexLines(text),
    problems: [
      {
        rule: 'conflict-markers',
        severity: 'error',
        message: 'A merge was left unfinished',
        span: {start: 0, end: 3},
      },
      {
        rule: 'list-trap',
        severity: 'warning',
        message: '“très\u009d” is no status',
        span: {start: 8, end: 13},
        fix: [{span: {start: 8, end: 13}, text: '✅'}],
      },
    ],
  },
]

describe('showProblems', () => {
  test('is what editors read', () => {
    expect(showProblems(files, pipedLook)).toBe(
      'my notes.md:1:1: error: A merge was left unfinished [conflict-markers]\n' +
        'my notes.md:2:5: warning: “très<U+009D>” is no status [list-trap]\n',
    )
  })

  test('in ASCII', () => {
    expect(showProblems(files, asciiLook).split('\n')[1]).toBe(
      'my notes.md:2:5: warning: "tres<U+009D>" is no status [list-trap]',
    )
  })

  test('in colour the words stay', () => {
    expect(showProblems(files, colourLook).split('\n')[0]).toBe(
      '\u001b[1mmy notes.md:1:1:\u001b[22m \u001b[35m\u001b[1merror:\u001b[22m\u001b[39m' +
        ' A merge was left unfinished \u001b[2m[conflict-markers]\u001b[22m',
    )
  })

  test('is silent when there are none', () => {
    expect(showProblems([], pipedLook)).toBe('')
    expect(showProblemCount([])).toBe('')
  })

  test('counts them', () => {
    expect(showProblemCount(files)).toBe('1 error, 1 warning; tracker check --fix mends 1\n')
  })
})
