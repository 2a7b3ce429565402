import type {Curriculum} from '../curriculum/model.ts'
import {readCurriculum} from '../curriculum/read-curriculum.ts'
import type {SectionReader} from '../markdown/assemble-blocks.ts'
import {type PackedDocument, type SectionMemory, sectionMemory} from '../markdown/section-memory.ts'
import {keepReadings, locateReadings, readReadings} from '../storage/reading-cache.ts'
import type {Context} from './context.ts'

/**
 * Reads texts of one document. Sections that were read before, in this run or an earlier one, are not parsed again;
 * the parser, most of what the program weighs, is loaded only for a section that is new.
 */
export interface TextReader {
  /** Loads the parser, unless everything in the text is known. */
  readonly prepare: (text: string) => Promise<void>
  /** Loads the parser: for what is going to be written. */
  readonly prepareAll: () => Promise<void>
  readonly read: (text: string) => Curriculum
  /** Keeps the readings of this text for the next run; to be called when the answer has been given. */
  readonly keep: (text: string) => void
}

/** `realPath` is `null` for a text that is no file. */
export function textReader(context: Context, realPath: string | null): TextReader {
  const place = realPath === null ? null : locateReadings(context, realPath)
  let memory: SectionMemory | undefined
  let parser: SectionReader | undefined
  const recall = (): SectionMemory => {
    memory ??= sectionMemory(place === null ? undefined : recallDocument(place))
    return memory
  }
  const prepareAll = async (): Promise<void> => {
    parser ??= (await import('../markdown/read-section.ts')).readSection
  }
  return {
    prepareAll,
    prepare: async text => {
      if (!recall().covers(text)) await prepareAll()
    },
    read: text => readCurriculum(text, recall().readBlocks(text, parser)),
    keep: text => {
      const packed = place === null ? undefined : recall().pack(text)
      if (place !== null && packed) keepReadings(place, JSON.stringify(packed))
    },
  }
}

/** The checksum vouches for the content, and the program's version for its shape. */
function recallDocument(place: string): PackedDocument | undefined {
  const content = readReadings(place)
  return content === undefined ? undefined : (JSON.parse(content) as PackedDocument)
}
