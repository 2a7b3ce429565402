import {expect, it} from 'vitest'
import {contend} from '../campaigns/contention.mjs'
import {edit} from '../campaigns/editor.mjs'
import {injectFaults} from '../campaigns/faults.mjs'
import {readGuards, withoutGuard} from '../campaigns/guards.mjs'
import {injectIntoProgram} from '../campaigns/program-faults.mjs'
import {fuzzProgram} from '../campaigns/program-fuzz.mjs'
import {canInject} from '../campaigns/system-calls.mjs'

/* The short forms of what test/campaigns/ does at length. */

it.each([false, true])(
  'many at once lose no change (killed at random: %s)',
  async kills => {
    const result = await contend({processes: 12, rounds: 2, kills})
    expect(result).toMatchObject({lost: [], failed: [], left: []})
    expect(result.acknowledged + result.killed).toBe(26)
    expect(result.slowestRound).toBeLessThan(30_000)
  },
  60_000,
)

it.each(['in place', 'by renaming'])(
  'an editor that saves %s keeps what it saved',
  async way => {
    const {lost, changed, failure, left} = await edit({way, saves: 150})
    expect({failure, left}).toEqual({failure: '', left: []})
    expect(lost).toBeLessThanOrEqual(way === 'in place' ? 0 : 2)
    expect(changed).toBeGreaterThan(0)
  },
  60_000,
)

const skipped = !canInject()
if (skipped) console.warn('SKIPPED: faults of system calls, because strace does not work here')

it.skipIf(skipped)(
  'a fault of a system call leaves the old or the new document',
  async () => {
    const {runs, kills, wrong} = await injectFaults({stride: 40, offset: 7})
    expect(wrong).toEqual([])
    expect(runs).toBeGreaterThan(12)
    expect(kills).toBeGreaterThan(5)
  },
  120_000,
)

it.skipIf(skipped)(
  'a fault of a system call of the whole program likewise, and reading answers all the same',
  async () => {
    const {runs, wrong} = await injectIntoProgram({names: ['mark', 'list'], stride: 90, offset: 11})
    expect(wrong).toEqual([])
    expect(runs).toBeGreaterThan(0)
  },
  120_000,
)

it('random documents and command lines end as they should in the built program', () => {
  const {documents, undone, wrong} = fuzzProgram({count: 40, first: 1})
  expect(wrong).toEqual([])
  expect(documents).toBe(40)
  expect(undone).toBeGreaterThan(0)
}, 120_000)

it('the list of guards fits what is there', () => {
  for (const guard of readGuards()) expect(withoutGuard(guard)).not.toBe('')
})
