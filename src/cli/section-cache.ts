import {findProblems} from '../curriculum/find-problems.ts'
import {findStructureProblems} from '../curriculum/find-structure-problems.ts'
import type {Findings, FindingsLeft} from '../curriculum/findings.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {readCurriculum} from '../curriculum/read-curriculum.ts'
import type {SectionReader} from '../markdown/assemble-blocks.ts'
import type {Block} from '../markdown/block.ts'
import {sectionMemory} from '../markdown/section-memory.ts'
import {keepCacheFile, readCacheFile} from '../storage/cache-file.ts'
import {holdHeap, isLarge} from './hold-heap.ts'
import type {ReadingProgress} from './show-reading.ts'

/** Reads texts section by section; what was read before, in this run or an earlier one, is not parsed again. */
export interface SectionCache {
  /** Parses what is unknown of the text, and loads the parser, most of what the program weighs, only for that. */
  readonly prepare: (text: string, progress: ReadingProgress) => Promise<void>
  /** Loads the parser: for what is going to be written. */
  readonly prepareAll: () => Promise<SectionReader>
  readonly blocks: (text: string) => readonly Block[]
  readonly read: (text: string) => Curriculum
  /** The same for a document that is opened. Of a large one problems are looked for at once: the blocks are held for them. */
  readonly readWhole: (text: string) => Curriculum
  /** What is odd in a model that was known, or amended, without its blocks. */
  readonly findProblems: (curriculum: Curriculum, left: FindingsLeft | undefined) => Findings
  /** Keeps the readings of a text that was read for the next run. Never throws. */
  readonly keep: (text: string) => void
}

export function sectionCache(place: string | null): SectionCache {
  const memory = sectionMemory(place === null ? undefined : recallDocument(place))
  let parser: SectionReader | undefined
  const prepareAll = async (): Promise<SectionReader> => {
    parser ??= (await import('../markdown/read-section.ts')).readSection
    return parser
  }
  const read = (text: string): Curriculum => readCurriculum(text, memory.readBlocks(text, parser))
  return {
    prepareAll,
    prepare: async (text, progress) => {
      if (memory.covers(text)) return
      const parse = await prepareAll()
      let done = 0
      try {
        for (const length of memory.learn(text, parse)) {
          done += length
          await progress.report(done, text.length)
        }
      } finally {
        progress.end()
      }
    },
    blocks: text => memory.readBlocks(text, parser),
    findProblems: (curriculum, left) => {
      const blocks = memory.readBlocks(curriculum.text, parser)
      return findProblems(curriculum, findStructureProblems(curriculum, blocks), left)
    },
    read: text => holdHeap(text.length, () => read(text)),
    readWhole: text =>
      holdHeap(text.length, () => {
        const curriculum = read(text)
        if (isLarge(text.length)) void curriculum.problems
        return curriculum
      }),
    keep: text => {
      const packed = place === null ? undefined : memory.pack(text)
      if (packed) holdHeap(text.length, () => keepCacheFile(`${place}.sections`, packed))
    },
  }
}

/** The copy vouches for the content, and the name of the file for its shape. */
function recallDocument(place: string): string | undefined {
  return readCacheFile(`${place}.sections`)?.toString('utf8')
}
