import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {projectPath} from '../house/project-path.ts'
import {tryCommand, trySession} from './command-trial.ts'
import {shortTrackers} from './short-trackers.mjs'

/* The short form of what test/campaigns/commands.mjs does at length. */

const trackers = shortTrackers(projectPath('fixtures'))

test('random command lines on random documents end as they should', async () => {
  for (let seed = 1; seed <= 60; seed++) expect(await tryCommand(seed, trackers)).toMatch(/^[0-6]$/)
})

test('what random commands did to a file is taken back byte for byte, also after edits by hand', async () => {
  const root = mkdtempSync(join(tmpdir(), 'tracker-sessions-'))
  try {
    let exact = 0
    for (let seed = 1; seed <= 4; seed++) {
      const tale = await trySession(seed, trackers, root)
      expect(tale.steps).toBeGreaterThan(3)
      exact += tale.exact
    }
    expect(exact).toBeGreaterThan(0)
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
})
