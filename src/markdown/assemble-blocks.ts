import type {Block} from './block.ts'
import {type PlaceSpan, placeBlock} from './place-block.ts'

/** The blocks of one section, or of several that follow each other, with offsets from their own beginning. */
export type SectionReader = (text: string) => readonly Block[]

/** The blocks of a document, made of those of its sections, one section after the other. */
export function assembleBlocks(sections: readonly string[], read: SectionReader): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  let lists = 0
  for (const section of sections) {
    const reading = read(section)
    const place = shift(start)
    for (const block of reading) blocks.push(start === 0 ? block : placeBlock(block, place, lists))
    lists += mostLists(reading)
    start += section.length
  }
  return blocks
}

/** The reverse: the blocks of each section, of what was read as one. */
export function divideBlocks(
  sections: readonly string[],
  blocks: readonly Block[],
): readonly (readonly Block[])[] {
  if (sections.length === 1) return [blocks]
  let [start, lists, next] = [0, 0, 0]
  return sections.map(section => {
    const [place, before] = [shift(-start), lists]
    const reading: Block[] = []
    start += section.length
    for (; next < blocks.length; next++) {
      const block = blocks[next]
      if (!block || block.span.start >= start) break
      reading.push(placeBlock(block, place, -before))
    }
    lists += mostLists(reading)
    return reading
  })
}

function shift(by: number): PlaceSpan {
  return ({start, end}) => ({start: start + by, end: end + by})
}

function mostLists(blocks: readonly Block[]): number {
  let most = 0
  for (const block of blocks) if (block.kind === 'item' && block.list > most) most = block.list
  return most
}
