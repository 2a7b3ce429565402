import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {seedDocuments, whyNoCorpus} from '../referees/documents.ts'
import {converse, inFolder} from './made-up-context.ts'

vi.setConfig({testTimeout: 60_000})

/** What the author of the seed wrote by hand on two days in November, a command each, and the whole difference. */
const replays: readonly (readonly [words: readonly string[], lines: Readonly<Record<number, string>>])[] = [
  [
    [
      ...['mark', 'Latency vs Throughput', '-c', '5', '-d', '2025-11-03', '-m'],
      'Airplane analogy - private jet vs big plane. Gaming needs low latency',
    ],
    {
      11: '**Completion:** 3%',
      24: '| Latency vs Throughput | ✅ Mastered | 2025-11-03 | ★★★★★ | Airplane analogy - private jet vs big plane. Gaming needs low latency |',
      430: '**Last Updated:** 2025-11-04',
    },
  ],
  [
    ['mark', 'Back-of-Envelope Calculations', '-c', '5', '-d', '2025-11-03'],
    {
      10: '**Current Week:** Week 2',
      17: '### Week 1: Core Concepts & Scalability ✅',
      25: '| Back-of-Envelope Calculations | ✅ Mastered | 2025-11-03 | ★★★★★ | |',
    },
  ],
  [
    [
      ...['set', 'Weekly Review Completed', 'yes', '--in', 'w1', '-d', '2025-11-03', '-m'],
      'Perfect score on all questions!',
    ],
    {
      11: '**Completion:** 4%',
      27: '**Weekly Review Completed:** ✅ Yes (2025-11-03) - Perfect score on all questions!',
    },
  ],
  [['set', 'Practice Problems Done', '5/5', '--in', 'w1'], {28: '**Practice Problems Done:** 5/5'}],
  [['set', 'Current Week', 'Week 3'], {10: '**Current Week:** Week 3'}],
  [['set', 'Current Week', '2'], {10: '**Current Week:** Week 2'}],
  [
    ['mark', 'DNS Resolution', '-c', '5', '-d', '2025-11-03', '-m', 'Phone book of the internet'],
    {
      11: '**Completion:** 5%',
      32: '### Week 2: Networking & APIs 🟡',
      36: '| DNS Resolution | ✅ Mastered | 2025-11-03 | ★★★★★ | Phone book of the internet |',
    },
  ],
]

const forms = seedDocuments().map(({name, bytes}) => ({name, bytes, isDamaged: name.includes('as-given')}))

describe.skipIf(whyNoCorpus !== null).each(forms)('the learner of $name', ({bytes, isDamaged}) => {
  test('is followed byte for byte', () =>
    inFolder(async folder => {
      const path = join(folder, 'progress.md')
      writeFileSync(path, bytes)
      const lines = Buffer.from(bytes).toString().split('\n')
      for (const [words, differences] of replays) {
        const world = {cwd: folder, home: folder, env: {HOME: folder, TRACKER_TODAY: '2025-11-04'}}
        expect(await converse(words, world)).toMatchObject({status: 0, stderr: ''})
        for (const [line, text] of Object.entries(differences))
          lines[Number(line) - 1] = isDamaged ? damageText(text) : text
        expect(readFileSync(path, 'utf8')).toBe(lines.join('\n'))
      }
    }))
})
