import type {Place} from '../curriculum/model.ts'

/** One value to be written at its place. */
export interface Write {
  readonly place: Place
  /** Markdown, escaped, in the file's alphabet; empty clears the place. */
  readonly text: string
}
