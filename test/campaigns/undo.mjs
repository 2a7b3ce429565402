import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {importBundled} from './import-bundled.mjs'

/*
 * Random changes to random trackers, edited by hand in other lines, then undone and redone:
 *
 *     node test/campaigns/undo.mjs [COUNT]
 *
 * At least two lines apart, an undo must be exact, but for what nobody can tell: which of some lines that are alike was
 * new. Nearer, where such lines are mistaken for each other more often, it may also be refused. How often is printed.
 */
const count = Number(process.argv[2] ?? 100_000)
const directory = mkdtempSync(join(tmpdir(), 'tracker-undo-'))
try {
  const {tryUndo} = await importBundled('storage/undo-trial.ts', directory)
  for (const distance of [2, 1, 0]) {
    const found = {right: 0, alike: 0, refused: 0, wrong: 0}
    for (let seed = 1; seed <= count; seed++) {
      const {kind, report} = tryUndo(seed, distance)
      found[/** @type {keyof typeof found} */ (kind)]++
      if (kind === 'wrong' && distance === 2) {
        console.log(report)
        process.exitCode = 1
      }
    }
    console.log(`${distance} lines apart:`, found)
  }
} finally {
  rmSync(directory, {recursive: true, force: true})
}
