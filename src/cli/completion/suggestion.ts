/** Something that may be typed where the cursor is. */
export interface Suggestion {
  /** What it may be called, the best first: one of them is written, the first that fits what was typed. */
  readonly forms: readonly Form[]
  /** What it is, in a few words; empty where the name says it. */
  readonly about: string
  /** Wins over others that fit as well. */
  readonly isPreferred: boolean
}

interface Form {
  /** What is compared with what was typed. */
  readonly name: string
  /** What is written, as the program takes it: quoting is the shell's. */
  readonly value: string
}

export interface Match {
  readonly value: string
  readonly about: string
}

/** What goes where the cursor is. */
export interface Completion {
  readonly matches: readonly Match[]
  /** Names of files instead, which the shell knows best. */
  readonly files: boolean
  /** Not every value begins with what was typed. */
  readonly isLoose: boolean
}

export const noCompletion: Completion = {matches: [], files: false, isLoose: false}

/** A suggestion that is called by what is written. */
export function suggestion(value: string, about = ''): Suggestion {
  return {forms: [{name: value, value}], about, isPreferred: false}
}
