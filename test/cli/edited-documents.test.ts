import {readFileSync} from 'node:fs'
import {expect, test, vi} from 'vitest'
import {editSomeLines} from '../fuzz/edit-lines.ts'
import {randomNumbers} from '../fuzz/random-numbers.mjs'
import {atDesk, type Desk, writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

const verbs = ['mark', 'reset', 'start', 'tick', 'rate']

/** What is said with what is known of the document, which has to be what is said without. */
async function say({type}: Desk, words: readonly string[]): Promise<string> {
  const [warm, fresh] = [await type(words), await type(words, {env: {TRACKER_CACHE: 'off'}})]
  expect(warm, words.join(' ')).toEqual(fresh)
  return warm.stdout
}

test('a document that is edited by hand and by commands in turn is read as if it was new each time', () =>
  atDesk(async desk => {
    const random = randomNumbers(3)
    let changed = 0
    for (let round = 0; round < 6; round++) {
      const {items} = JSON.parse(await say(desk, ['list', '--json']))
      const {id} = random.pick<{id: string}>(items)
      const verb = [random.pick(verbs), id, ...(random.below(2) === 0 ? ['4'] : [])]
      await say(desk, [...verb, '--dry-run', '--json'])
      changed += Number((await desk.type(verb)).status === 0)
      await say(desk, ['status', '--json'])
      writeAtRest(desk.path, editSomeLines(random, readFileSync(desk.path, 'utf8')))
      await say(desk, ['check', '--json'])
      await say(desk, ['status'])
    }
    expect(changed).toBeGreaterThan(1)
  }))

test('one word that was typed into a cell is there at once', () =>
  atDesk(async desk => {
    await desk.type(['status'])
    const text = readFileSync(desk.path, 'utf8')
    writeAtRest(desk.path, text.replace('| CAP Theorem |', '| PACELC |'))
    expect(await say(desk, ['show', 'PACELC'])).toContain('PACELC')
  }))
