import {assembleBlocks} from './assemble-blocks.ts'
import type {Block} from './block.ts'
import {readSection} from './read-section.ts'

/** The located blocks of a document, in order. Any text has a reading. */
export function readBlocks(text: string): readonly Block[] {
  return assembleBlocks(text, readSection)
}
