import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {inFolder} from '../cli/made-up-context.ts'
import {projectPath} from './project-path.ts'

const passed = {status: 'passed', assertionResults: [{status: 'passed'}]}
const failed = {status: 'failed', assertionResults: [{status: 'passed'}, {status: 'failed'}]}
const unreadable = {status: 'failed', assertionResults: []}
const numbers = {numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0}

it.each([
  ['all is well', {...numbers, testResults: [passed]}, [5, 0], 0, '8 passed, 0 failed'],
  [
    'some were skipped',
    {...numbers, numPendingTests: 2, testResults: [passed]},
    [0, 0],
    0,
    '3 passed, 0 failed, 2 skipped',
  ],
  [
    'a test failed',
    {...numbers, numFailedTests: 1, testResults: [passed, failed]},
    [1, 0],
    1,
    '4 passed, 1 failed',
  ],
  [
    'a file could not be read',
    {...numbers, testResults: [passed, unreadable]},
    [0, 0],
    1,
    '3 passed, 1 failed',
  ],
  ['another step failed', {...numbers, testResults: [passed]}, [2, 1], 1, '5 passed, 1 failed'],
  ['there is no report', null, [2, 0], 1, '2 passed, 1 failed'],
])('when %s, the last line and the exit status of CI say so', (_, report, steps, status, line) =>
  inFolder(folder => {
    const path = join(folder, 'tests.json')
    if (report !== null) writeFileSync(path, JSON.stringify(report))
    const words = [projectPath('build/count-tests.mjs'), path, ...steps.map(String)]
    const answer = spawnSync(process.execPath, words, {encoding: 'utf8'})
    expect({status: answer.status, last: answer.stdout.trimEnd().split('\n').at(-1)}).toEqual({
      status,
      last: line,
    })
  }),
)
