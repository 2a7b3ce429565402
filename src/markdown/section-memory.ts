import {amendBlocks} from './amend-blocks.ts'
import {assembleBlocks, type SectionReader} from './assemble-blocks.ts'
import type {Block} from './block.ts'
import {checkLimits} from './check-limits.ts'
import {openPacked, type PackedDocument, parseReading, printReading} from './pack-document.ts'
import {readSections} from './read-sections.ts'
import {sectionsOf} from './split-sections.ts'

/** Sections that were read before. A reading is used only where its text is the same, character for character. */
export interface SectionMemory {
  /** Whether every section of the text is known, or can be told from what it was: nothing has to be parsed. */
  covers(text: string): boolean
  /**
   * Reads what is unknown of a text, piece by piece, each time telling how many characters it was.
   * Throws `over-limit` for what cannot be parsed.
   */
  learn(text: string, parser: SectionReader): Iterable<number>
  /** Throws `over-limit` for what cannot be parsed, RangeError when a section is unknown and no parser is given. */
  readBlocks(text: string, parser: SectionReader | undefined): readonly Block[]
  /** Forgets what was read of other texts than these, so that a memory does not grow with every change. */
  retain(texts: readonly string[]): void
  /**
   * The text and the readings of its sections as lines, to be kept, each made when it is asked for; `undefined` when
   * nothing new was read.
   */
  pack(text: string): Iterable<string> | undefined
}

/** Of a longer text the packed readings alone are held: blocks take ten times as much memory as what they tell. */
const longestUnpacked = 4_000_000

/** `packed` is what `pack` gave, in an earlier run perhaps, as one text with a line feed between the lines. */
export function sectionMemory(packed: string | undefined, unpacked = longestUnpacked): SectionMemory {
  const document = packed === undefined ? undefined : openPacked(packed)
  const kept = document?.readings ?? new Map<string, string>()
  const read = new Map<string, readonly Block[]>()
  const cut = cutOnce()
  const isKnown = (section: string): boolean => kept.has(section) || read.has(section)
  const remember = (section: string, blocks: readonly Block[], isLong: boolean): void => {
    if (isLong) kept.set(section, printReading(section, blocks))
    else read.set(section, blocks)
  }
  const recall = (section: string, isLong: boolean): readonly Block[] => {
    const blocks = read.get(section) ?? parseReading(section, kept.get(section) ?? '0 []')
    if (!isLong) read.set(section, blocks)
    return blocks
  }
  function* learn(text: string, parser: SectionReader): Generator<number> {
    const isLong = text.length > unpacked
    const parse = (run: string): readonly Block[] => {
      checkRun(run, text)
      return parser(run)
    }
    for (const {sections, readings} of readSections(cut(text), isKnown, parse)) {
      for (const [index, section] of sections.entries()) remember(section, readings[index] ?? [], isLong)
      yield sections.join('').length
    }
  }
  return {
    covers: text => {
      const sections = cut(text)
      if (sections.every(isKnown)) return true
      for (const {section, blocks} of amendSections(document, sections))
        if (!isKnown(section)) remember(section, blocks, text.length > unpacked)
      return sections.every(isKnown)
    },
    learn,
    readBlocks: (text, parser) => {
      for (const _ of learn(text, parser ?? refuseUnknown));
      return assembleBlocks(cut(text), section => recall(section, text.length > unpacked))
    },
    retain: texts => {
      const wanted = new Set(texts.flatMap(cut))
      for (const known of [read, kept]) {
        for (const section of known.keys()) if (!wanted.has(section)) known.delete(section)
      }
    },
    pack: text => {
      const isNews = text !== document?.text && cut(text).every(isKnown)
      return isNews ? packLines(text, cut(text), {kept, read}) : undefined
    },
  }
}

/** What can be told of sections of the document that were edited since, without parsing them. */
function* amendSections(
  document: PackedDocument | undefined,
  sections: readonly string[],
): Generator<{readonly section: string; readonly blocks: readonly Block[]}> {
  const old = document ? sectionsOf(document.text) : []
  if (old.length !== sections.length) return
  for (const [index, section] of sections.entries()) {
    const was = old[index] ?? ''
    const line = was === section ? undefined : document?.readings.get(was)
    const blocks = line && amendBlocks(was, parseReading(was, line), section)
    if (blocks) yield {section, blocks}
  }
}

/** One text is asked about several times in a row. */
function cutOnce(): (text: string) => readonly string[] {
  let last: {readonly text: string; readonly sections: readonly string[]} | undefined
  return text => {
    if (last?.text !== text) last = {text, sections: sectionsOf(text)}
    return last.sections
  }
}

/** Each section with its line, and with its blocks. */
interface Known {
  readonly kept: ReadonlyMap<string, string>
  readonly read: ReadonlyMap<string, readonly Block[]>
}

/** As `openPacked` reads it. */
function* packLines(text: string, sections: readonly string[], {kept, read}: Known): Generator<string> {
  yield String(text.length)
  yield text
  for (const section of sections) yield kept.get(section) ?? printReading(section, read.get(section) ?? [])
}

/** What was read before is within the limits. The message names the line of the document. */
function checkRun(run: string, text: string): void {
  try {
    checkLimits(run)
  } catch (error) {
    checkLimits(text)
    throw error
  }
}

function refuseUnknown(): never {
  throw new RangeError('A section is unknown, and there is no parser')
}
