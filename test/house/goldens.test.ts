import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {projectPath} from './project-path.ts'
import {casesIn, runCase} from './run-case.ts'

// The first case of a run loads everything.
vi.setConfig({testTimeout: 60_000})

/*
 * Golden cases of the writing verbs: fixtures/operations/<verb>/<case>/ holds before.md, command and after.md.
 * An after.md is written by hand, or read line by line before it is kept; it is never made here.
 */
const operations = projectPath('fixtures/operations')

describe.each(casesIn(operations))('%s', verb => {
  it.each(casesIn(join(operations, verb)))('%s', async name => {
    const folder = join(operations, verb, name)
    const expected = readFileSync(join(folder, 'after.md'))
    const {document, stderr, status} = await runCase(folder)
    expect({status, stderr}).toMatchObject({status: 0})
    if (document === null || !document.equals(expected)) {
      expect(document?.toString('latin1')).toBe(expected.toString('latin1'))
    }
  })
})

it('finds the folder of the golden cases', () => expect(existsSync(operations)).toBe(true))
