import {assembleBlocks} from './assemble-blocks.ts'
import type {Block} from './block.ts'
import {checkLimits} from './check-limits.ts'
import {readSection} from './read-section.ts'
import {readSections} from './read-sections.ts'
import {sectionsOf} from './split-sections.ts'

/** The located blocks of a document, in order. Any text within the limits has a reading; throws `over-limit`. */
export function readBlocks(text: string): readonly Block[] {
  checkLimits(text)
  const sections = sectionsOf(text)
  const readings = readSections(sections, () => undefined, readSection)
  return assembleBlocks(sections, readings)
}
