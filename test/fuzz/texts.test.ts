import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {trialsOf, tryText} from './text-trial.ts'

vi.setConfig({testTimeout: 120_000})

/** The long form is `test/campaigns/texts.mjs`. */
it('takes texts as they are typed, wherever they are typed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-texts-'))
  try {
    const complaints: string[] = []
    for (const trial of trialsOf(331)) {
      const complaint = await tryText({...trial, folder})
      if (complaint !== null) complaints.push(`${trial.place}: ${trial.text}: ${complaint}`)
    }
    expect(complaints).toEqual([])
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})
