import {expect, test} from 'vitest'
import {globalOptions} from '../../src/cli/global-options.ts'
import {showReading} from '../../src/cli/show-reading.ts'
import {madeUpContext} from './made-up-context.ts'

/** What is on standard error after each report, when each takes half a second. */
async function reported(words: readonly string[], isTTY: boolean): Promise<readonly string[]> {
  const err: Buffer[] = []
  const context = madeUpContext(words, {isTTY}, {out: [], err, paged: [], asked: []})
  let time = Date.UTC(2025, 10, 10)
  const now = () => new Date(time)
  const progress = showReading({context: {...context, now}, options: globalOptions(words, {})})
  const texts = () => Buffer.concat(err).toString()
  const shown: string[] = []
  for (const done of [10, 20, 30]) {
    time += 500
    await progress.report(done, 40)
    shown.push(texts())
  }
  progress.end()
  return [...shown, texts()]
}

test('what takes longer than a moment tells how far it is, and leaves nothing behind', async () => {
  expect(await reported([], true)).toEqual([
    '',
    '\rReading 50%',
    '\rReading 50%\rReading 75%',
    '\rReading 50%\rReading 75%\r\u001b[K',
  ])
})

test('nothing is told with --quiet, or where there is no terminal', async () => {
  expect(await reported(['--quiet'], true)).toEqual(['', '', '', ''])
  expect(await reported([], false)).toEqual(['', '', '', ''])
})
