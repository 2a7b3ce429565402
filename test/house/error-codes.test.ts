import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {exitStatus} from '../../src/errors/exit-status.ts'
import {type ErrorCode, TrackerError} from '../../src/errors/tracker-error.ts'
import {projectPath} from './project-path.ts'
import {casesIn, runCase} from './run-case.ts'

const conversations = projectPath('fixtures/cli')
const cases = casesIn(conversations).filter(name => name.startsWith('error-'))

/** Codes that one command in one process cannot provoke, and who does. */
const elsewhere: Readonly<Partial<Record<ErrorCode, string>>> = {
  'changed-meanwhile': 'test/storage/editors.test.ts',
}

/** Every refusal has a conversation `error-<code>`, perhaps several: `error-<code>.<which>`. */
describe('the error code', () => {
  it.each(errorCodes().filter(code => !(code in elsewhere)))('%s has a conversation', code => {
    expect(cases.map(name => name.split('.')[0])).toContain(`error-${code}`)
  })

  it.each(cases)('of %s is what the program says to programs', async name => {
    const code = errorCodes().find(one => name.split('.')[0] === `error-${one}`)
    const {status, stdout} = await runCase(join(conversations, name), ['--json'])
    expect(JSON.parse(stdout)).toMatchObject({schemaVersion: 1, kind: 'error', error: {code}})
    expect(status).toBe(code && exitStatus(new TrackerError(code, '')))
  })

  it.each(Object.entries(elsewhere))('%s is provoked in %s', (code, test) => {
    expect(readFileSync(projectPath(test), 'utf8')).toContain(`'${code}'`)
  })
})

/** Read from the source: a union of types is not there at run time. */
function errorCodes(): readonly ErrorCode[] {
  const source = readFileSync(projectPath('src/errors/tracker-error.ts'), 'utf8')
  const union = /export type ErrorCode =\n((?: {2}\| '[a-z0-9-]+'\n)+)/.exec(source)?.[1] ?? ''
  return [...union.matchAll(/'([a-z0-9-]+)'/g)].map(match => match[1] as ErrorCode)
}
