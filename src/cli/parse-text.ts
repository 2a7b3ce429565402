import type {Curriculum} from '../curriculum/model.ts'
import {readCurriculum} from '../curriculum/read-curriculum.ts'

/** Reads a text that no cache is kept for. Throws TrackerError `over-limit`. */
export async function parseText(text: string): Promise<Curriculum> {
  const {readBlocks} = await import('../markdown/read-blocks.ts')
  return readCurriculum(text, readBlocks(text))
}
