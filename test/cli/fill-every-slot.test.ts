import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {projectPath} from '../house/project-path.ts'
import {readCommandLines} from '../house/shell-words.ts'
import {repairBytes} from './damage.ts'
import {type Conversation, converse, inFolder} from './made-up-context.ts'
import {writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 600_000})

const seeds = {
  undamaged: projectPath('../shared/seed/progress.md'),
  damaged: projectPath('../shared/seed/progress.as-given.md'),
}
const whyNot = Object.values(seeds).every(existsSync) ? null : `${seeds.undamaged} is not there`
if (whyNot !== null) console.warn(`SKIPPED: ${whyNot}: the script that fills every slot is not run`)

const script = readCommandLines(readFileSync(projectPath('fixtures/scripts/fill-every-slot'), 'utf8'))

/** Everything in the seed that asks to be filled in, as a word-wise comparison cuts it up. */
const slot =
  /^(?:⬜|🟡|✅|\/|☆{5}|_+|_+\/|_+\/_+|_+\/5-7|\[Date\]|\[|\]|Yes|No|Not|Started|\d+%|Week|1|-|minutes)$/u

describe.skipIf(whyNot !== null)('a script of commands', () => {
  let clean: Buffer = Buffer.alloc(0)

  test('fills every slot of the seed, and nothing else', () =>
    inFolder(async folder => {
      clean = await fill(seeds.undamaged, folder)
      const lines = clean.toString('utf8').split('\n')
      for (const blank of [/___/, /\[Date\]/, /^\s*(?:-|\d+\.)\s*$/, /☆{5}/, /⬜/u, /\[ \]/, /\|\s*\|/]) {
        expect(lines.filter(line => blank.test(line))).toEqual([])
      }
      expect(lines.slice(8, 11)).toEqual([
        '**Started:** 2025-11-03',
        '**Current Week:** Week 16',
        '**Completion:** 100%',
      ])
      const removed = removedWords(folder, seeds.undamaged)
      expect(removed.length).toBeGreaterThan(400)
      expect(removed.filter(word => !slot.test(word))).toEqual([])
      expect(await type(['check'], folder)).toMatchObject({status: 0, stdout: '', stderr: ''})
      const {stdout} = await type(['status', '--json'], folder)
      const {completion, units, outside, logs, skills} = JSON.parse(stdout)
      expect(completion).toMatchObject({percent: 100, done: 129, total: 129})
      const inUnits = units.reduce((sum: number, unit: {total: number}) => sum + unit.total, 0)
      expect(inUnits + outside.total).toBe(129)
      expect(logs).toEqual([
        {title: 'Mock Interviews Completed', entries: 5},
        {title: 'Total Articles Read', entries: 4},
      ])
      // Four have three stars, three have four, and three have five: 39 among ten.
      expect(skills).toEqual({rated: 10, total: 10, average: 3.9, scale: 5})
    }))

  test('fills the damaged form the same way', () =>
    inFolder(async folder => {
      const damaged = await fill(seeds.damaged, folder)
      expect(repairBytes(damaged).toString('utf8')).toBe(clean.toString('utf8'))
    }))
})

async function fill(seed: string, folder: string): Promise<Buffer> {
  writeAtRest(join(folder, 'progress.md'), readFileSync(seed))
  for (const {words} of script) {
    const {status, stderr} = await type(words, folder)
    expect({words, status, stderr}).toEqual({words, status: 0, stderr: ''})
  }
  return readFileSync(join(folder, 'progress.md'))
}

function type(words: readonly string[], folder: string): Promise<Conversation> {
  return converse(words, {cwd: folder, home: folder})
}

/** The words that git says are gone, cells and marks apart. */
function removedWords(folder: string, seed: string): readonly string[] {
  const before = join(folder, 'before.md')
  writeFileSync(before, readFileSync(seed))
  const options = ['--no-index', '--word-diff=porcelain', '--word-diff-regex=[^ |]+', '--unified=0']
  const {stdout} = spawnSync('git', ['diff', ...options, before, join(folder, 'progress.md')])
  const removed = stdout
    .toString('utf8')
    .split('\n')
    .filter(line => /^-(?!--)/.test(line))
  return removed.flatMap(line =>
    line
      .slice(1)
      .split(/[ |]+/)
      .filter(word => word !== ''),
  )
}
