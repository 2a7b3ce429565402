import type {Block} from './block.ts'
import {shiftBlock} from './shift-block.ts'
import {splitSections} from './split-sections.ts'

/** The blocks of one section, with offsets from its own beginning. */
export type SectionReader = (section: string) => readonly Block[]

/** The blocks of a document, section by section: the same as those of the whole, whoever reads the sections. */
export function assembleBlocks(text: string, readSection: SectionReader): readonly Block[] {
  const sections = splitSections(text)
  if (sections.length === 1) return readSection(text)
  const blocks: Block[] = []
  let lists = 0
  for (const {start, end} of sections) {
    let most = 0
    for (const block of readSection(text.slice(start, end))) {
      blocks.push(start === 0 ? block : shiftBlock(block, start, lists))
      if (block.kind === 'item' && block.list > most) most = block.list
    }
    lists += most
  }
  return blocks
}
