import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {importBundled} from './import-bundled.mjs'

/*
 * Every nasty text typed into every kind of place, in both alphabets, through the whole program, in process, or each
 * STRIDEth of these trials, beginning with the OFFSETth:
 *
 *     node test/campaigns/texts.mjs [STRIDE[:OFFSET] [PLACE|TEXT…]]
 *
 * What is typed has to read back equal, GitHub's renderer has to show it as typed, other lines have to stay, and undo
 * has to bring the bytes back. Refusals are printed to be read: each of them has to be one that a person understands.
 */
const [stride = 1, offset = 0] = (process.argv[2] ?? '1').split(':').map(Number)
const only = process.argv.slice(3)
const root = mkdtempSync(join(tmpdir(), 'tracker-texts-'))
/** @type {Record<string, number>} */
const found = {trials: 0, refused: 0, failed: 0}
try {
  const {trialsOf, tryText} = await importBundled('fuzz/text-trial.ts', root)
  for (const each of trialsOf(stride, offset)) {
    const isMeant = only.length === 0 || only.includes(each.place) || only.includes(each.text)
    if (isMeant) await trial({...each, folder: root}, tryText)
  }
} finally {
  rmSync(root, {recursive: true, force: true})
}
console.log(found)
process.exitCode = found.failed > 0 ? 1 : 0

/**
 * @param {import('../fuzz/text-trial.ts').TextTrial} what
 * @param {(trial: import('../fuzz/text-trial.ts').TextTrial) => Promise<string | null>} tryText
 */
async function trial(what, tryText) {
  found.trials = (found.trials ?? 0) + 1
  const complaint = await tryText(what).catch(String)
  // A run that is cut off has still shown what it came to.
  if (found.trials % 250 === 0) console.log(JSON.stringify(found))
  if (complaint === null) return
  const kind = complaint.startsWith('refused') ? 'refused' : 'failed'
  found[kind] = (found[kind] ?? 0) + 1
  console.log(`${what.alphabet}, ${what.place}: ${JSON.stringify(what.text.slice(0, 60))}: ${complaint}`)
}
