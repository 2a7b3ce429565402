import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Curriculum} from '../../../src/curriculum/model.ts'
import type {RuleId} from '../../../src/curriculum/problem.ts'
import {readCurriculum} from '../../../src/curriculum/read-curriculum.ts'
import {readBlocks} from '../../../src/markdown/read-blocks.ts'
import {amendReading, keepReading} from '../../fuzz/kept-reading.ts'
import {type Random, randomNumbers} from '../../fuzz/random-numbers.mjs'

/*
 * What was found before and what is found again in the lines that became others has to be what is found in all, in the same
 * order, with the same words and repairs.
 */

const statuses = ['⬜', '✅', '🟡', '✅ 🟡', 'hm', 'hm', '⬜ / 🟡 / ✅', 'âœ…', '']
const dates = ['', '2025-11-03', '2025-02-30', '2025-11-04', 'Feb 30', 'â€”']
const titles = ['Caching', 'Sharding', 'Queues', 'Raft', 'CafÃ©']
const answers = ['⬜ Yes / ⬜ No', '✅ Yes / ✅ No', '✅ Yes (2025-02-30) - so', '❌ No']
const marks = ['⬜', '✅', '🟡', '⬜ ✅']

/** Of every line that may become another, in `template`: what may stand in each of its blanks. */
const blanks: Readonly<Record<string, readonly string[]>> = {
  S: statuses,
  D: dates,
  T: titles,
  A: answers,
  M: marks,
  R: ['☆☆☆☆☆', '★★☆☆☆', '★★★★★', 'soso', 'soso'],
  X: [' ', 'x'],
  E: ['2025-11-01', '2025-11-02', '2025-11-03', '2025-11-03', '2025-02-30'],
  V: ['2', '3/4', '2025-02-30', 'âœ… done', '12%', ''],
}

const template = `# T\n\n**Completion:** {V}\n**Current Week:** Week {V}\n\n${[1, 2, 3, 3].map(weekTemplate).join('')}
<<<<<<< mine

| Site | Date |
|-|-|
| a | {D} |

>>>>>>> theirs

## Log

| # | Site | Date |
|-|-|-|
| 1 | a | {E} |
| 2 | b | {E} |
| 3 | c | {E} |
`

function weekTemplate(number: number): string {
  const rows = '| {T} | {S} | {D} | {R} |\n'.repeat(4)
  const table = `| Concept | Status | Date Completed | Confidence |\n|-|-|-|-|\n${rows}\n`
  return `## Week ${number}: W {M}\n\n${table}${table}- [{X}] outer\n  - [{X}] inner\n\n**Review:** {A}\n**Goal:** {V}\n\n`
}

function fill(random: Random, line: string): string {
  return line.replace(/\{(\w)\}/g, (_, kind: string) => random.pick(blanks[kind] ?? ['']))
}

function read(text: string): Curriculum {
  return readCurriculum(text, readBlocks(text))
}

interface Trial {
  readonly random: Random
  readonly first: readonly string[]
  readonly edit: (random: Random, lines: readonly string[]) => readonly string[]
  readonly rounds: number
}

/** How many edits were told from the lines alone, and what rules were broken meanwhile. */
function tryEdits({random, first, edit, rounds}: Trial): {amended: number; rules: ReadonlySet<RuleId>} {
  const rules = new Set<RuleId>()
  let amended = 0
  let lines = first
  let known = keepReading(read(lines.join('\n')))
  for (let round = 0; round < rounds; round++) {
    const after = edit(random, lines)
    const again = amendReading(known, after.join('\n'))
    if (!again) continue
    amended++
    lines = after
    const unasked = keepReading(again)
    expect(again.problems).toEqual(read(again.text).problems)
    for (const {rule} of again.problems) rules.add(rule)
    known = random.below(2) === 0 ? unasked : keepReading(again)
  }
  return {amended, rules}
}

test('problems of all sorts come and go as if all had been looked through', () => {
  const templates = template.split('\n')
  const open = templates.flatMap((line, index) => (line.includes('{') ? [index] : []))
  const edit: Trial['edit'] = (random, lines) => {
    const at = [random.pick(open), random.pick(open)].slice(random.below(2))
    return lines.map((line, index) => (at.includes(index) ? fill(random, templates[index] ?? '') : line))
  }
  const broken = new Set<RuleId>()
  for (let seed = 1; seed <= 4; seed++) {
    const random = randomNumbers(seed)
    const first = templates.map(line => fill(random, line))
    const {amended, rules} = tryEdits({random, first, edit, rounds: 50})
    expect(amended).toBeGreaterThan(8)
    for (const rule of rules) broken.add(rule)
  }
  expect([...broken]).toEqual(expect.arrayContaining([...wanted]))
})

const wanted: readonly RuleId[] = [
  'conflict-markers',
  'duplicate-name',
  'unknown-status',
  'unknown-rating',
  'several-marks',
  'finished-without-date',
  'unfinished-with-date',
  'impossible-date',
  'date-order',
  'stale-value',
  'stale-mark',
  'unfilled-menu',
  'encoding',
]

const seed = join('..', 'shared', 'seed', 'progress.as-given.md')

test.skipIf(!existsSync(seed))('so they do in the tracker that this program is for', () => {
  const first = readFileSync(seed, 'utf8').split('\n')
  const edit: Trial['edit'] = (random, lines) => {
    const at = random.below(lines.length)
    return lines.map((line, index) => (index === at ? editCell(random, line) : line))
  }
  const {amended} = tryEdits({random: randomNumbers(9), first, edit, rounds: 25})
  expect(amended).toBeGreaterThan(8)
})

function editCell(random: Random, line: string): string {
  const cells = line.split('|')
  if (cells.length < 4) return line.replace('[ ]', '[x]')
  const at = 1 + random.below(cells.length - 2)
  return cells.with(at, ` ${random.pick([...statuses, ...dates, ...titles])} `).join('|')
}
