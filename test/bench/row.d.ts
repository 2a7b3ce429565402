/** One thing to measure. */
export interface Row {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd: string
  /** What the project wants it to be, as people read it: `≤ 1.6 ×`. */
  readonly bound: string
  readonly env?: Readonly<Record<string, string>>
  /** Takes seconds or more: left out unless asked for, and measured in fewer rounds. */
  readonly large?: boolean
  /** Puts the inputs in place before every run; not timed. */
  readonly prepare?: () => Promise<void>
}

export interface Result {
  readonly row: Row
  /** Milliseconds. */
  readonly median: number
  readonly minimum: number
  /** Median by median of `node -e 0`. */
  readonly ratio: number
  /** Peak resident memory in megabytes; `null` where the system does not tell. */
  readonly memory: number | null
}
