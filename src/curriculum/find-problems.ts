import type {Block} from '../markdown/block.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'

/** What the readers reported, and what is odd about the whole, in document order. */
export function findProblems(curriculum: Curriculum, _blocks: readonly Block[]): readonly Problem[] {
  return curriculum.problems.toSorted((a, b) => a.span.start - b.span.start)
}
