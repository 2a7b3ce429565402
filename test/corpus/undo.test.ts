import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {corpusDocuments, whyNoCorpus} from '../referees/documents.ts'
import {tryCorpusDocument} from './corpus-trial.ts'

/* The short form of what test/campaigns/corpus.mjs does at length. */

const some = corpusDocuments().filter(({name}) => name.startsWith('Kiokku'))

test.skipIf(whyNoCorpus !== null)(
  `every command and its undo give the bytes back${whyNoCorpus === null ? '' : `: SKIPPED, ${whyNoCorpus}`}`,
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'tracker-corpus-'))
    try {
      let changed = 0
      for (const document of some) changed += (await tryCorpusDocument(document, {items: 1, root})).changed
      expect(changed).toBeGreaterThan(some.length)
    } finally {
      rmSync(root, {recursive: true, force: true})
    }
  },
  60_000,
)
