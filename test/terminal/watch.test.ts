import {expect, test} from 'vitest'
import {watchEdits} from '../campaigns/watch.mjs'
import {converse} from '../cli/made-up-context.ts'

/** The short form of test/campaigns/watch.mjs. */
test('the screen becomes what status shows, in whatever way the tracker is saved', async () => {
  const {wrong, status, left} = await watchEdits({edits: 15, readStatus})
  expect(wrong).toEqual([])
  expect(status).toBe(130)
  expect(left[0]).toBe('Learning Progress Tracker')
}, 120_000)

async function readStatus(path: string, columns: number): Promise<string[]> {
  const screen = {isTTY: true, columns, rows: 60, env: {NO_COLOR: '1'}}
  return (await converse(['status', '-f', path], screen)).stdout.trimEnd().split('\n')
}
