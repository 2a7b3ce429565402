/** One thing that a person is asked at a terminal. */
export type Question = TextQuestion | ChoiceQuestion

interface TextQuestion {
  readonly kind: 'text'
  readonly message: string
  /** What stands there already, to be kept, changed or deleted. */
  readonly initial: string
  /** Why an answer will not do; `null` when it will. */
  readonly check: (answer: string) => string | null
}

interface ChoiceQuestion {
  readonly kind: 'choice'
  readonly message: string
  readonly choices: readonly Choice[]
  /** The choice that is pointed at first; the first one unless told otherwise. */
  readonly initial?: string | undefined
}

export interface Choice {
  /** The answer. */
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Puts one question; `null` when the person gave up. */
export type Ask = (question: Question) => Promise<string | null>
