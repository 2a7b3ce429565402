import type {Curriculum} from '../curriculum/model.ts'
import type {Block} from '../markdown/block.ts'
import {readSection} from '../markdown/read-section.ts'
import {type SectionMemory, sectionMemory} from '../markdown/section-memory.ts'

/** What was parsed for a curriculum: a change to it parses only the sections that it touches. */
const memories = new WeakMap<Curriculum, SectionMemory>()

export interface SectionReadings {
  /** Throws `over-limit` for what cannot be parsed. */
  read(text: string): readonly Block[]
  /** These curricula will be changed further; what was parsed for others is forgotten. */
  keepFor(curricula: readonly Curriculum[]): void
}

/** Of a document that was read before, or of a new one. */
export function sectionReadings(before?: Curriculum): SectionReadings {
  const memory = (before && memories.get(before)) ?? sectionMemory(undefined)
  return {
    read: text => memory.readBlocks(text, readSection),
    keepFor: curricula => {
      memory.retain(curricula.map(({text}) => text))
      for (const curriculum of curricula) memories.set(curriculum, memory)
    },
  }
}
