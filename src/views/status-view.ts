import type {Curriculum} from '../curriculum/model.ts'
import type {Progress} from '../curriculum/progress.ts'

/** What the status screen is made from. */
export interface StatusView {
  readonly curriculum: Curriculum
  readonly progress: Progress
  /** The path as the person should see it; stands in for a missing title. */
  readonly file: string
}
