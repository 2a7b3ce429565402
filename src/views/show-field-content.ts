import type {Status} from '../notation/readings.ts'
import type {FieldContent} from '../operations/operation.ts'
import type {Look} from './look.ts'
import {readableText} from './readable-text.ts'
import {showStars} from './show-stars.ts'
import {statusWord, symbolsFor} from './symbols.ts'

export interface FieldOfItem {
  /** `status`, `confidence`, `date`, `note`, `value`, `title`, or the label of a derived value. */
  readonly field: string
  /** The most stars that can be given, where it is known. */
  readonly scale: number | null
  /** Whether it may be a status: a person's own "done" is a word. */
  readonly mayBeStatus: boolean
}

/** One side of a change, in words: `○ not started`, `★★★★☆ 4/5`, `blank`. */
export function showFieldContent(
  content: FieldContent,
  {field, scale, mayBeStatus}: FieldOfItem,
  look: Look,
): string {
  if (content === null || content === '') return field === 'confidence' ? 'no stars' : 'blank'
  if (field === 'confidence' && typeof content === 'number') return showStars(content, scale, look)
  if (mayBeStatus && isStatus(content)) {
    const word = statusWord(content)
    return look.plain ? word : `${symbolsFor(look).status[content]} ${word}`
  }
  return readableText(String(content), look)
}

const statuses: readonly FieldContent[] = ['not-started', 'in-progress', 'done', 'skipped'] satisfies Status[]

function isStatus(content: FieldContent): content is Status {
  return statuses.includes(content)
}
