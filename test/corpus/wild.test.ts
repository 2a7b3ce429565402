import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {measureProgress} from '../../src/curriculum/measure-progress.ts'
import {parse, parseDay} from '../../src/library/index.ts'
import {converse} from '../cli/made-up-context.ts'
import {projectPath} from '../house/project-path.ts'
import {casesIn} from '../house/run-case.ts'
import {readCommandLines} from '../house/shell-words.ts'

// The first case of a run loads everything.
vi.setConfig({testTimeout: 60_000})

/*
 * Trackers in the style of those that people keep, a folder each in fixtures/wild:
 *
 *     tracker.md   the tracker
 *     reader       what a person who reads it finds in it, written before the program read it
 *
 * A reader tells the units and the items by kind (labelled values and lists to fill are not counted), what is done, the
 * problems as `rule:line`, and edits, each made of the file as it was:
 *
 *     > mark Fumet
 *     - | Fumet | Pendiente |
 *     + | Fumet | Hecho |
 *
 * or `exit` and the status of a refusal, which changes nothing.
 */
const wild = projectPath('fixtures/wild')
const today = parseDay('2025-11-10') ?? expect.fail('no day')
const counted = ['concept', 'task', 'question', 'rating', 'entry']

describe('what a reader says of', () => {
  test.each(casesIn(wild))('%s', async name => {
    const document = readFileSync(join(wild, name, 'tracker.md'))
    const reader = readFileSync(join(wild, name, 'reader'), 'utf8')
    const told = [...facts(document)]
    for (const line of reader.split('\n')) {
      if (line.startsWith('> ')) told.push(line, ...(await edit(document, line.slice(2))))
    }
    expect(`${told.join('\n')}\n`).toBe(reader)
  })

  test('has a folder', () => expect(casesIn(wild).length).toBeGreaterThan(0))
})

function facts(document: Uint8Array): readonly string[] {
  const {curriculum} = parse(document)
  const {items, units, problems, lines} = curriculum
  const kinds = counted.flatMap(kind => {
    const count = items.filter(item => item.kind === kind).length
    return count > 0 ? [`${kind} ${count}`] : []
  })
  const odd = problems.map(({rule, span}) => `${rule}:${lines.lineAt(span.start)}`)
  return [
    ['units', ...units.map(unit => unit.id)].join(' '),
    ['items', kinds.join(', ')].filter(each => each !== '').join(' '),
    `done ${measureProgress(curriculum, today).completion.done}`,
    ...(odd.length > 0 ? [`problems ${odd.join(' ')}`] : []),
  ]
}

/** The lines that the command changes, before and after. */
async function edit(document: Uint8Array, command: string): Promise<readonly string[]> {
  const [line] = readCommandLines(`tracker ${command}`)
  const {status, stdout} = await converse(['-f', '-', ...(line?.words ?? [])], {stdin: document})
  if (status !== 0) return [`exit ${status}`]
  const before = Buffer.from(document).toString().split('\n')
  const after = stdout.split('\n')
  expect(after).toHaveLength(before.length)
  return before.flatMap((old, index) => (old === after[index] ? [] : [`- ${old}`, `+ ${after[index]}`]))
}
