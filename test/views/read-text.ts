import type {Curriculum} from '../../src/curriculum/model.ts'
import {readCurriculum} from '../../src/curriculum/read-curriculum.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'

export function readText(text: string): Curriculum {
  return readCurriculum(text, readBlocks(text))
}
