import {assembleBlocks, type SectionReader} from './assemble-blocks.ts'
import type {Block} from './block.ts'
import {checkLimits} from './check-limits.ts'
import {type PackedBlock, packBlocks, unpackBlocks} from './pack-blocks.ts'
import {readSections} from './read-sections.ts'
import {sectionsOf} from './split-sections.ts'

/** Sections that were read before. A reading is used only where its text is the same, character for character. */
export interface SectionMemory {
  /** Whether every section of the text is known, so that nothing has to be parsed. */
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
  /** The readings of this text's sections, to be kept; `undefined` when nothing new was read. */
  pack(text: string): PackedDocument | undefined
}

/** A document's text and the readings of its sections, in order. */
export interface PackedDocument {
  readonly text: string
  /** Length of each section, then its blocks. */
  readonly sections: readonly (readonly [length: number, blocks: readonly PackedBlock[]])[]
}

export function sectionMemory(packed: PackedDocument | undefined): SectionMemory {
  const kept = keptSections(packed)
  const read = new Map<string, readonly Block[]>()
  const cut = cutOnce()
  const isKnown = (section: string): boolean => kept.has(section) || read.has(section)
  const recall = (section: string): readonly Block[] => {
    const blocks = read.get(section) ?? unpackBlocks(section, kept.get(section) ?? [])
    read.set(section, blocks)
    return blocks
  }
  function* learn(text: string, parser: SectionReader): Generator<number> {
    const parse = (run: string): readonly Block[] => {
      checkRun(run, text)
      return parser(run)
    }
    for (const {sections, readings} of readSections(cut(text), isKnown, parse)) {
      for (const [index, section] of sections.entries()) read.set(section, readings[index] ?? [])
      yield sections.join('').length
    }
  }
  return {
    covers: text => cut(text).every(isKnown),
    learn,
    readBlocks: (text, parser) => {
      for (const _ of learn(text, parser ?? refuseUnknown));
      const sections = cut(text)
      return assembleBlocks(sections, sections.map(recall))
    },
    retain: texts => {
      const wanted = new Set(texts.flatMap(cut))
      for (const section of read.keys()) if (!wanted.has(section)) read.delete(section)
    },
    pack: text => (text === packed?.text ? undefined : packDocument(text, cut(text), {kept, read})),
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

function keptSections(packed: PackedDocument | undefined): ReadonlyMap<string, readonly PackedBlock[]> {
  const kept = new Map<string, readonly PackedBlock[]>()
  let start = 0
  for (const [length, blocks] of packed?.sections ?? []) {
    kept.set((packed?.text ?? '').slice(start, start + length), blocks)
    start += length
  }
  return kept
}

interface Known {
  readonly kept: ReadonlyMap<string, readonly PackedBlock[]>
  readonly read: ReadonlyMap<string, readonly Block[]>
}

/** `undefined` when a section of the text was never read. */
function packDocument(
  text: string,
  pieces: readonly string[],
  {kept, read}: Known,
): PackedDocument | undefined {
  const sections: (readonly [number, readonly PackedBlock[]])[] = []
  for (const section of pieces) {
    const blocks = read.get(section)
    const packed = kept.get(section) ?? (blocks && packBlocks(section, blocks))
    if (!packed) return undefined
    sections.push([section.length, packed])
  }
  return {text, sections}
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
