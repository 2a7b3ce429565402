import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {importBundled} from './import-bundled.mjs'

/*
 * Eight commands on random items of trackers that other people wrote, through the whole program, in process, each
 * undone at once:
 *
 *     node test/campaigns/corpus.mjs [ITEMS [WORD]]
 *
 * WORD picks the documents whose names hold it. `test/corpus/undo.test.ts` is the short form.
 */
const items = Number(process.argv[2] ?? 20)
const word = process.argv[3] ?? ''
const corpus = join(import.meta.dirname, '../../../shared/corpus')
const root = mkdtempSync(join(tmpdir(), 'tracker-corpus-'))
const total = {documents: 0, changed: 0, refused: 0, failed: 0}
try {
  const {tryCorpusDocument} = await importBundled('corpus/corpus-trial.ts', root)
  for (const name of readdirSync(corpus).filter(each => each.endsWith('.md') && each.includes(word))) {
    const document = {name, bytes: readFileSync(join(corpus, name))}
    const start = process.cpuUsage()
    try {
      const {changed, refused} = await tryCorpusDocument(document, {items, root})
      total.changed += changed
      total.refused += refused
      const {user, system} = process.cpuUsage(start)
      console.log(
        `${name}: ${changed} changed and undone, ${refused} refused, ${Math.round((user + system) / 1e6)} s`,
      )
    } catch (error) {
      total.failed++
      console.log(error instanceof Error ? error.message : error)
    }
    total.documents++
  }
} finally {
  rmSync(root, {recursive: true, force: true})
}
console.log(total)
process.exitCode = total.failed > 0 ? 1 : 0
