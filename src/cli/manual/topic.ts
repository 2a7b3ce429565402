import type {Example} from './manual.ts'

/** What `tracker help` explains besides commands, in the order in which it names them. Light: completion reads it. */
export const topicSummaries = {
  items: 'How items are named',
  filters: 'How items are chosen for a list',
  format: 'What is read in a Markdown file, and what is written',
  'exit-codes': 'What the exit status says to a script',
} as const

export type TopicName = keyof typeof topicSummaries

export const topicNames = Object.keys(topicSummaries) as readonly TopicName[]

/** A page of help that belongs to no command. */
export interface TopicManual {
  readonly name: TopicName
  readonly chapters: readonly Chapter[]
  /** They are run by the tests. */
  readonly examples: readonly Example[]
}

export interface Chapter {
  /** `null` for what comes first. */
  readonly title: string | null
  readonly passages: readonly Passage[]
}

/** A paragraph, a list of terms with their meanings, or lines that are shown as they are. */
export type Passage =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'terms'; readonly rows: readonly (readonly [term: string, meaning: string])[]}
  | {readonly kind: 'sample'; readonly lines: readonly string[]}
