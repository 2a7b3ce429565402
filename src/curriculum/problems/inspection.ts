import type {Block} from '../../markdown/block.ts'
import type {Curriculum} from '../model.ts'
import type {Problem} from '../problem.ts'

/** What every rule looks at. */
export interface Inspection {
  readonly curriculum: Curriculum
  readonly blocks: readonly Block[]
}

/** A problem before its severity is decided. */
export type Finding = Omit<Problem, 'severity'>

/** Takes time in proportion to the document; never throws. */
export type FindOdd = (inspection: Inspection) => readonly Finding[]
