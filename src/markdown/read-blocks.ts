import type {Block} from './block.ts'
import {readSection} from './read-section.ts'
import {sectionMemory} from './section-memory.ts'

/** The located blocks of a document, in order. Any text within the limits has a reading; throws `over-limit`. */
export function readBlocks(text: string): readonly Block[] {
  return sectionMemory(undefined).readBlocks(text, readSection)
}
