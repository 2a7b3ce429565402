import type {TrackerError} from '../errors/tracker-error.ts'
import {refuseMissing, refuseNameless, refuseUnknown, refuseValue} from './refuse-option.ts'

/** What has to be known of an option to tell it from a word. */
export interface KnownOption {
  /** `-n` */
  readonly short: string | null
  /** `--dry-run` */
  readonly long: string
  /** Whether the next word is its value (`required`) or only what follows an equals sign (`optional`). */
  readonly value: 'none' | 'optional' | 'required'
}

interface KnownCommand {
  readonly name: string
  readonly aliases: readonly string[]
  readonly options: readonly KnownOption[]
  /** Its words may begin with a hyphen: `note`, `rate`, the filters of `list`. */
  readonly takesText: boolean
  /** The operand, from 0, that is a value: a word there is one, unless the whole of it is an option. */
  readonly valueAt?: number
  /** Behind its first operand, options that only the document knows: columns of a table, labels of a project. */
  readonly documentOptions?: 'columns' | 'labels'
}

export interface KnownWords {
  readonly globals: readonly KnownOption[]
  readonly commands: readonly KnownCommand[]
  /** Meant when no command is named. */
  readonly fallback: KnownCommand
}

/** The command line, sorted; each option is one word, `--long` or `--long=value`. */
export interface Arrangement {
  readonly globals: readonly string[]
  /** `null` when only options were given. */
  readonly word: string | null
  readonly command: KnownCommand | null
  readonly options: readonly string[]
  readonly operands: readonly string[]
  /** Options that only the document knows, with their values. */
  readonly named: readonly (readonly [name: string, value: string])[]
  /** Options of the program that a column of the table may be called like, without their hyphens. */
  readonly contested: readonly string[]
  /** What is wrong with the options: thrown later, since `--help` beside it is still answered. */
  readonly mistake: TrackerError | null
}

/**
 * Tells options, values and words apart, so that global options may stand anywhere and a text may begin with a
 * hyphen. After the command its own options win over global ones of the same name, and behind `log TABLE` a column
 * wins over both: `isColumn` tells which of the contested names are.
 */
export function arrangeArguments(
  argv: readonly string[],
  known: KnownWords,
  isColumn: (name: string) => boolean = () => false,
): Arrangement {
  const start = findCommandWord(argv, known.globals)
  const word = argv[start] === '--' ? (argv[start + 1] ?? null) : (argv[start] ?? null)
  const command = known.commands.find(
    ({name, aliases}) => name === word || (word !== null && aliases.includes(word)),
  )
  const state: State = {globals: [], options: [], operands: [], named: [], contested: [], mistake: null}
  const bare = {globals: known.globals, command: null, isColumn}
  if (word === null) {
    sort(argv, {...bare, own: known.fallback.options}, state)
  } else {
    sort(argv.slice(0, start), {...bare, own: []}, state)
    const rest = argv.slice(start)
    if (rest[0] === '--') state.operands.push(...rest.slice(2))
    else sort(rest.slice(1), {...bare, own: command?.options ?? [], command: command ?? null}, state)
  }
  return {...state, word, command: command ?? null}
}

interface State {
  globals: string[]
  options: string[]
  operands: string[]
  named: (readonly [string, string])[]
  contested: string[]
  mistake: TrackerError | null
}

interface Grammar {
  readonly own: readonly KnownOption[]
  readonly globals: readonly KnownOption[]
  readonly command: KnownCommand | null
  readonly isColumn: (name: string) => boolean
}

/** Index of the first word that is neither an option nor the value of one. */
function findCommandWord(argv: readonly string[], globals: readonly KnownOption[]): number {
  let index = 0
  for (; index < argv.length; index++) {
    const word = argv[index] ?? ''
    if (word === '--' || !isDashed(word)) return index
    const parsed = readOption(word, globals)
    if (parsed?.at(-1)?.needsValue) index++
  }
  return index
}

function sort(words: readonly string[], grammar: Grammar, state: State): void {
  const all = [...grammar.own, ...grammar.globals]
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      state.operands.push(...words.slice(index + 1))
      return
    }
    const named = readNamed(word, grammar, state)
    if (named) {
      const value = named.value ?? words[++index]
      if (value === undefined) state.mistake ??= refuseNameless(named.name, grammar.command, all)
      else state.named.push([named.name, value])
      continue
    }
    const parsed = isDashed(word) ? readOption(word, optionsFor(word, grammar, state)) : null
    if (parsed === null) {
      if (isDashed(word) && !mayBeText(word, grammar.command))
        state.mistake ??= refuseUnknown(word, grammar.command, all)
      else state.operands.push(word)
      continue
    }
    for (const {option, value, needsValue} of parsed) {
      const taken = needsValue ? words[++index] : value
      if (needsValue && taken === undefined) state.mistake ??= refuseMissing(option, grammar.command)
      if (option.value === 'none' && taken !== undefined)
        state.mistake ??= refuseValue(option, grammar.command)
      const target = grammar.own.includes(option) ? state.options : state.globals
      target.push(taken === undefined ? option.long : `${option.long}=${taken}`)
    }
  }
}

interface ParsedOption {
  readonly option: KnownOption
  readonly value: string | undefined
  readonly needsValue: boolean
}

/** One word as options: `--long`, `--long=value`, `-x`, `-xVALUE`, `-xyz`. `null` when it is none that is known. */
function readOption(word: string, known: readonly KnownOption[]): ParsedOption[] | null {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=')
    const long = equals < 0 ? word : word.slice(0, equals)
    const option = known.find(candidate => candidate.long === long)
    if (!option) return null
    const value = equals < 0 ? undefined : word.slice(equals + 1)
    return [{option, value, needsValue: option.value === 'required' && value === undefined}]
  }
  return readShortOptions(word, known)
}

function readShortOptions(word: string, known: readonly KnownOption[]): ParsedOption[] | null {
  const parsed: ParsedOption[] = []
  for (let index = 1; index < word.length; index++) {
    const option = known.find(candidate => candidate.short === `-${word[index]}`)
    if (!option) return null
    if (option.value === 'required') {
      const value = word.slice(index + 1)
      parsed.push({option, value: value === '' ? undefined : value, needsValue: value === ''})
      return parsed
    }
    parsed.push({option, value: undefined, needsValue: false})
  }
  return parsed
}

function isDashed(word: string): boolean {
  return word.length > 1 && word.startsWith('-')
}

/** Where a text may stand, `-fast` is one, not the file `ast`; where a value must stand, `-day by day` is one too. */
function optionsFor(
  word: string,
  {command, own, globals}: Grammar,
  {operands}: State,
): readonly KnownOption[] {
  const isLong = word.length > 2 && !word.startsWith('--')
  if (!command?.takesText || !isLong) return [...own, ...globals]
  const takesValue = ({short, value}: KnownOption): boolean =>
    value === 'required' && short === word.slice(0, 2)
  if (command.valueAt === operands.length && own.some(takesValue)) return []
  return globals.some(takesValue) ? own : [...own, ...globals]
}

interface NamedOption {
  readonly name: string
  readonly value: string | undefined
}

/** `--platform Pramp` behind `log interview`; an option of the program only where a column is called like it. */
function readNamed(
  word: string,
  {command, own, globals, isColumn}: Grammar,
  state: State,
): NamedOption | undefined {
  if (!command?.documentOptions || state.operands.length === 0) return undefined
  const [, name, , value] =
    (command.takesText ? /^--([^-\s=][^\s=]*)(=(.*))?$/s : /^--([^-\s=][^=]*)(=(.*))?$/s).exec(word) ?? []
  if (name === undefined) return undefined
  if ([...own, ...globals].some(({long}) => long === `--${name}`)) {
    if (command.documentOptions === 'columns') state.contested.push(name)
    if (command.documentOptions === 'labels' || !isColumn(name)) return undefined
  }
  return {name, value}
}

/** `-1`, `-- a thought`, `-word` where a text may stand; what looks like a long option is one that was misspelt. */
function mayBeText(word: string, command: KnownCommand | null): boolean {
  return (command?.takesText ?? false) && !/^--[a-z][a-z-]*(=.*)?$/i.test(word)
}
