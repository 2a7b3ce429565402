/** A command line as far as the cursor, of which nothing was expanded or executed. */
export interface ShellLine {
  /** The words before the one at the cursor, unquoted, without the program's name. */
  readonly words: readonly string[]
  readonly current: CurrentWord
}

export interface CurrentWord {
  /** As typed, quotes and all. */
  readonly raw: string
  /** Without quotes and backslashes. */
  readonly text: string
  /** The quote that is still open. */
  readonly quote: Quote
  /** Stands behind `<` or `>`. */
  readonly isRedirected: boolean
}

/** `$` is the opening of `$'…'`. */
export type Quote = '' | '"' | "'" | '$'

/**
 * Reads the last command of a line as bash does, as far as that is needed to know its words: quotes, backslashes,
 * redirections and what ends a command. A substitution, `$(…)`, is a piece of a word like any other.
 */
export function readShellLine(line: string): ShellLine {
  const state: State = {words: [], isRedirected: false, current: null}
  let index = 0
  while (index < line.length) index = readPiece(line, index, state)
  const {raw, text, quote} = state.current ?? {raw: '', text: '', quote: ''}
  const isAssignment = (word: string): boolean => /^[A-Za-z_]\w*=/.test(word)
  const program = state.words.findIndex(word => !isAssignment(word))
  const words = program < 0 ? [] : state.words.slice(program + 1)
  return {words, current: {raw, text, quote, isRedirected: state.isRedirected}}
}

interface State {
  words: string[]
  /** The word that comes, or is being read, is the target of a redirection. */
  isRedirected: boolean
  current: {raw: string; text: string; quote: Quote} | null
}

const blank = /[ \t]/
const separator = /[;|&()\n]/
const redirection = /[<>]/

/** Reads what begins at `index`; gives where it ends. */
function readPiece(line: string, index: number, state: State): number {
  const character = line[index] ?? ''
  if (blank.test(character)) return endWord(state, index)
  if (separator.test(character)) {
    endWord(state, index)
    state.words = []
    return index + 1
  }
  if (redirection.test(character)) {
    if (state.current && /^\d$/.test(state.current.raw)) state.current = null
    endWord(state, index)
    state.isRedirected = true
    return index + 1
  }
  state.current ??= {raw: '', text: '', quote: ''}
  return readWordPiece(line, index, state.current)
}

function endWord(state: State, index: number): number {
  if (state.current) {
    if (!state.isRedirected) state.words.push(state.current.text)
    state.isRedirected = false
  }
  state.current = null
  return index + 1
}

type Current = NonNullable<State['current']>

function readWordPiece(line: string, index: number, current: Current): number {
  const piece = pieceAt(line, index)
  current.raw += line.slice(index, piece.end)
  current.text += piece.text
  current.quote = piece.quote
  return piece.end
}

interface Piece {
  readonly end: number
  readonly text: string
  /** Left open. */
  readonly quote: Quote
}

function pieceAt(line: string, index: number): Piece {
  const character = line[index] ?? ''
  if (character === '\\') return {end: index + 2, text: line[index + 1] ?? '', quote: ''}
  if (character === "'" || character === '"') return quotedPiece(line, index + 1, character)
  if (character === '$' && line[index + 1] === "'") return quotedPiece(line, index + 2, '$')
  if (character === '$' && line[index + 1] === '(') {
    const end = endOfSubstitution(line, index + 2)
    return {end, text: line.slice(index, end), quote: ''}
  }
  return {end: index + 1, text: character, quote: ''}
}

function quotedPiece(line: string, from: number, quote: '"' | "'" | '$'): Piece {
  const closing = quote === '$' ? "'" : quote
  let text = ''
  for (let index = from; index < line.length; index++) {
    const character = line[index] ?? ''
    if (character === closing) return {end: index + 1, text, quote: ''}
    const next = line[index + 1] ?? ''
    const isEscape = character === '\\' && (quote === '$' || (quote === '"' && /["$`\\]/.test(next)))
    if (isEscape) index++
    text += isEscape ? next : character
  }
  return {end: line.length, text, quote}
}

/** Behind the bracket that closes it; the end of the line when none does. */
function endOfSubstitution(line: string, from: number): number {
  let depth = 1
  for (let index = from; index < line.length; index++) {
    if (line[index] === '(') depth++
    if (line[index] === ')') depth--
    if (depth === 0) return index + 1
  }
  return line.length
}
