import {existsSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {measureProgress} from '../../src/curriculum/measure-progress.ts'
import {parse, parseDay} from '../../src/library/index.ts'
import {converse, inFolder} from '../cli/made-up-context.ts'

/** What a person who read the file says of it; lines are 1-based, without their line endings. */
interface Expectation {
  readonly units: readonly string[]
  readonly parts: number
  /** Kinds that are not named do not occur; `null` for those that nobody counted. */
  readonly items: Readonly<Record<string, number | null>>
  readonly done: number
  readonly edits: readonly {
    readonly command: readonly string[]
    readonly lines: Readonly<Record<string, string>>
  }[]
}

const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
const folder = join(import.meta.dirname, 'expectations')
const expectations: readonly (readonly [string, Expectation])[] = readdirSync(folder).flatMap(name =>
  Object.entries<Expectation>(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
)
const isHere = existsSync(corpus)
if (!isHere)
  console.warn(`SKIPPED: ${expectations.length} trackers that other people wrote are not at ${corpus}`)

const today = parseDay('2025-11-10') ?? expect.fail('no day')

describe.skipIf(!isHere).each(expectations)('%s', (name, expected) => {
  const bytes = isHere ? readFileSync(join(corpus, name)) : Buffer.from('')

  test('holds what a reader finds in it', () => {
    const {curriculum} = parse(bytes)
    const items: Record<string, number | null> = {}
    for (const {kind} of curriculum.items) items[kind] = (items[kind] ?? 0) + 1
    for (const kind in expected.items) if (expected.items[kind] === null) items[kind] = null
    expect({
      units: curriculum.units.map(unit => unit.id),
      parts: curriculum.parts.length,
      items,
      done: measureProgress(curriculum, today).completion.done,
    }).toEqual({units: expected.units, parts: expected.parts, items: expected.items, done: expected.done})
  })

  test.each(expected.edits.map(edit => [edit.command.join(' '), edit] as const))(
    '%s',
    async (_title, {command, lines}) => {
      await inFolder(async home => {
        const path = join(home, 'tracker.md')
        writeFileSync(path, bytes)
        utimesSync(path, new Date(2025, 0, 1), new Date(2025, 0, 1))
        const {status, stderr} = await converse(['-f', path, ...command], {cwd: home, home})
        expect({status, stderr}).toEqual({status: 0, stderr: ''})
        const before = splitLines(bytes)
        const wanted = before.map((line, index) => lines[`${index + 1}`] ?? line)
        const changed = splitLines(readFileSync(path))
        expect(
          changed.flatMap((line, index) => (line === before[index] ? [] : [`${index + 1}: ${line}`])),
        ).toEqual(wanted.flatMap((line, index) => (line === before[index] ? [] : [`${index + 1}: ${line}`])))
        expect(changed).toHaveLength(before.length)
      })
    },
  )
})

function splitLines(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes).toString('utf8').split(/\r?\n/)
}
