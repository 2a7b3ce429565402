import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {projectPath} from './project-path.ts'
import {casesIn, runCase} from './run-case.ts'

// The first case of a run loads everything.
vi.setConfig({testTimeout: 60_000})

/*
 * Conversations: fixtures/cli/<case>/ holds command, stdout, stderr and exit, and may hold before.md, after.md,
 * setup and stdin (see run-case.ts). Every word that the program says is compared.
 */
const conversations = projectPath('fixtures/cli')

describe('conversations', () => {
  it.each(casesIn(conversations))('%s', async name => {
    const folder = join(conversations, name)
    const [stdout, stderr, exit] = ['stdout', 'stderr', 'exit'].map(file =>
      readFileSync(join(folder, file), 'utf8'),
    )
    const result = await runCase(folder)
    expect(result).toMatchObject({stdout, stderr, status: Number(exit)})
    const after = ['after.md', 'before.md'].map(file => join(folder, file)).find(existsSync)
    if (after !== undefined) expect(result.document?.toString('latin1')).toBe(readFileSync(after, 'latin1'))
  })

  it('have a folder', () => expect(existsSync(conversations)).toBe(true))
})
