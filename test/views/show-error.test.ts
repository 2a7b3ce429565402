import {describe, expect, test} from 'vitest'
import {InternalError} from '../../src/errors/internal-error.ts'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {showBug, showError, showWarning} from '../../src/views/show-error.ts'
import {asciiLook, colourLook, pipedLook, plainLook, terminalLook} from './looks.ts'

const ambiguous = new TrackerError('item-ambiguous', '"completed" names 2 items', {
  candidates: [
    {id: '10.1', title: 'Completed', place: 'Week 10', line: 260},
    {id: '13.1', title: 'Completed', place: 'Week 13 › Problem 1: Chat App', line: 341},
  ],
  hint: 'tracker mark completed --in w10',
})

describe('showError', () => {
  test('what, the candidates, and last what to type', () => {
    expect(showError(ambiguous, terminalLook)).toBe(`tracker: "completed" names 2 items
  10.1  Completed  Week 10                        line 260
  13.1  Completed  Week 13 › Problem 1: Chat App  line 341
tracker mark completed --in w10
`)
  })

  test('in plain text', () => {
    expect(showError(ambiguous, plainLook)).toBe(`tracker: "completed" names 2 items
candidate: 10.1, Completed, Week 10, line 260
candidate: 13.1, Completed, Week 13 › Problem 1: Chat App, line 341
hint: tracker mark completed --in w10
`)
  })

  test('a title from the file cannot act on the terminal', () => {
    const error = new TrackerError('item-not-found', 'no item "\u001b]0;x\u0007"', {
      candidates: [{id: '1.1', title: 'a\u009db', place: '', line: null}],
    })
    expect(showError(error, terminalLook)).toBe('tracker: no item "␛]0;x␇"\n  1.1  a<U+009D>b\n')
    expect(showError(error, asciiLook)).toBe('tracker: no item "^[]0;x^G"\n  1.1  a<U+009D>b\n')
  })

  test('a long message breaks between words on a terminal, and a hint never does', () => {
    const message = 'no tracker found: looked in . for tracker.md and progress.md'
    const hint = 'tracker init --template a-file-of-mine.md'
    const error = new TrackerError('no-file', message, {hint})
    expect(showError(error, {...terminalLook, width: 34})).toBe(
      `tracker: no tracker found: looked\nin . for tracker.md and\nprogress.md\n${hint}\n`,
    )
    expect(showError(error, pipedLook)).toBe(`tracker: ${message}\n${hint}\n`)
  })

  test('in colour', () => {
    expect(showError(new TrackerError('locked', 'busy'), colourLook)).toBe(
      '\u001b[35m\u001b[1mtracker:\u001b[22m\u001b[39m busy\n',
    )
  })
})

test('a bug is one line that says how to report it', () => {
  expect(showBug(new InternalError('two edits overlap'), pipedLook)).toBe(
    'tracker: a bug in tracker: two edits overlap; please report it with what you typed (TRACKER_DEBUG=1 shows where it is)\n',
  )
})

test('a warning', () => {
  expect(showWarning('the day is in the future', pipedLook)).toBe(
    'tracker: warning: the day is in the future\n',
  )
})
