import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {randomNumbers} from '../fuzz/random-numbers.mjs'
import {importBundled} from './import-bundled.mjs'

/*
 * Random edits of a few lines in our trackers, and in those of others where there are any:
 *
 *     node test/campaigns/reread.mjs [DOCUMENTS [SEED]]
 *
 * What can be told from the lines alone has to be what parsing and reading the whole text says, problems included.
 */
const documents = Number(process.argv[2] ?? 10_000)
const random = randomNumbers(Number(process.argv[3] ?? 1))
const root = mkdtempSync(join(tmpdir(), 'tracker-reread-'))
/** @type {import('../fuzz/reread-trial.ts').RereadCounts} */
const counts = {edits: 0, blocks: 0, models: 0, failed: []}
try {
  const {trackersIn, tryRereading} = await importBundled('fuzz/reread-trial.ts', root)
  const texts = trackersIn(['fixtures', join('..', 'shared', 'corpus'), join('..', 'shared', 'seed')], 40_000)
  for (let document = 1; document <= documents; document++) {
    tryRereading(random, random.pick(texts), counts)
    // A run that is cut off has still shown what it came to.
    if (document % 500 === 0) console.log(JSON.stringify({document, ...counts}))
  }
} finally {
  rmSync(root, {recursive: true, force: true})
}
console.log({documents, ...counts})
process.exitCode = counts.failed.length > 0 ? 1 : 0
