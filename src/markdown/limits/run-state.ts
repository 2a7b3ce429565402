/** What the parser spends its time on when there is very much of it. */
export type WorkKind = 'marks' | 'brackets' | 'comments' | 'code' | 'addresses' | 'blanks'

/** Steps, each of which the parser takes about as long for. */
export type Work = Record<WorkKind, number>

export interface Place {
  readonly text: string
  /** Where the line, or the cell, begins and ends. */
  readonly start: number
  readonly end: number
  readonly index: number
}

/** What is known of a run of text so far. One is used again and again: a long table has a run in each cell. */
export interface RunState {
  /** Characters that are neither letters nor digits: about as many as the tokens that the parser makes. */
  specials: number
  length: number
  /** Marks that a later one may be paired with, the last one last. */
  readonly openers: {readonly key: number; readonly at: number}[]
  /** How many of the openers have a key. */
  readonly waiting: Map<number, number>
  /** Opening square brackets without a closing one, as numbers of specials before them. */
  readonly squares: number[]
  /** Brackets and parentheses that are opened, less those that are closed. */
  unclosed: number
  /** Before this offset marks may be part of code, a tag or a link's target: nothing is paired with them. */
  hiddenUntil: number
  /** The lengths of runs of backticks. */
  readonly backticks: Set<number>
  /** How many runs of backticks follow on one with a backslash before it. */
  shortened: number
  /** What was opened and not closed: `<!--`, `<![`, `<!`, `<?`. */
  readonly html: {comments: number; literals: number; declarations: number; instructions: number}
  /** The end of the last word that was looked at as an address. */
  addressEnd: number
}

const noHtml = {comments: 0, literals: 0, declarations: 0, instructions: 0}

export function newRun(): RunState {
  return {
    specials: 0,
    length: 0,
    openers: [],
    waiting: new Map(),
    squares: [],
    unclosed: 0,
    hiddenUntil: 0,
    backticks: new Set(),
    shortened: 0,
    html: {...noHtml},
    addressEnd: 0,
  }
}

export function clearRun(run: RunState): void {
  run.specials = 0
  run.length = 0
  run.openers.length = 0
  run.squares.length = 0
  run.unclosed = 0
  run.shortened = 0
  run.hiddenUntil = 0
  if (run.waiting.size > 0) run.waiting.clear()
  if (run.backticks.size > 0) run.backticks.clear()
  Object.assign(run.html, noHtml)
}

/**
 * The steps from here back to a partner at this number of specials. What is taken for a partner may not be one:
 * some of the way to the beginning of the run counts in any case.
 */
export function stepsBack(run: RunState, partner: number): number {
  return Math.max(run.specials - partner, run.specials / 16)
}
