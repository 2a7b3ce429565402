import {expect, test, vi} from 'vitest'
import {manuals} from '../../src/cli/manual/manuals.ts'
import {readCommandLines} from '../house/shell-words.ts'
import {converse} from './made-up-context.ts'
import {atDesk} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

/** Nothing to take back on a new tracker, nothing found: that is an answer, and no mistake. */
const mayAnswerNo = new Set(['undo', 'redo', 'check', 'list', 'history', 'next', 'export'])

/** By Ctrl-C, which is how `watch` ends. */
const interrupted = 130

function usualStatuses(name: string): readonly number[] {
  if (name === 'watch') return [interrupted]
  return mayAnswerNo.has(name) ? [0, 1] : [0]
}

/** In the order of the help, on one tracker; `no` is an answer too. */
test.each(manuals.map(manual => [manual.name, manual] as const))('the examples of %s run', (_name, manual) =>
  atDesk(async ({type}) => {
    expect(manual.examples.length).toBeGreaterThanOrEqual(2)
    for (const {command} of manual.examples) {
      const [line] = readCommandLines(command)
      const env = {EDITOR: 'vi', ...line?.env}
      const {status, stderr} = await type(line?.words ?? [], {env, edit: () => 0})
      expect([...manual.statuses, interrupted], command).toContain(status)
      expect(usualStatuses(manual.name), `${command}: ${stderr}`).toContain(status)
    }
  }),
)

test('so do those of the program', () =>
  atDesk(async ({type}) => {
    const {stdout} = await converse(['--help'])
    const lines = /\nExamples:\n((?: {2}.*\n)+)/.exec(stdout)?.[1]?.trimEnd().split('\n') ?? []
    expect(lines.length).toBeGreaterThanOrEqual(2)
    for (const line of lines) {
      const [command] = readCommandLines(line.trim().replace(/ {2,}.*/, ''))
      expect([0, 1], line).toContain((await type(command?.words ?? [])).status)
    }
  }))
