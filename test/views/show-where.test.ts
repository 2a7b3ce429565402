import {expect, test} from 'vitest'
import {showWelcome} from '../../src/views/show-welcome.ts'
import {showWhere, showWhy} from '../../src/views/show-where.ts'
import {pipedLook, plainLook, terminalLook} from './looks.ts'

test('where: the bare path for a pipe, a safe one for a terminal', () => {
  expect(showWhere('/home/é\u001b[2J/progress.md', pipedLook)).toBe('/home/é\u001b[2J/progress.md\n')
  expect(showWhere('/home/é\u001b[2J/progress.md', terminalLook)).toBe('/home/é␛[2J/progress.md\n')
  expect(showWhy('found in the working directory', pipedLook)).toBe('found in the working directory\n')
})

test('welcome: what to type', () => {
  expect(
    showWelcome(pipedLook),
  ).toBe(`tracker keeps your learning progress in a Markdown file. There is none here yet.

tracker init     make one here
tracker demo     see what it does, on a copy
tracker -f FILE  use one that lies elsewhere
tracker --help   all commands
`)
  expect(showWelcome(plainLook).split('\n')[1]).toBe('tracker init: make one here')
})
