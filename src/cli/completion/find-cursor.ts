import {globalManual} from '../../cli/manual/global-manual.ts'
import type {CommandManual, OptionManual} from '../../cli/manual/manual.ts'
import {manuals} from '../../cli/manual/manuals.ts'
import {statusManual} from '../../cli/manual/status.ts'
import {type Arrangement, arrangeArguments} from '../arrange-arguments.ts'
import {knownWords} from '../known-words.ts'

/** What is to be typed where the cursor is. */
type Slot =
  | {readonly kind: 'command'}
  | {readonly kind: 'option'}
  | {readonly kind: 'value'; readonly option: OptionManual}
  /** The value of a column, behind `log TABLE`. */
  | {readonly kind: 'column'; readonly name: string}
  | {readonly kind: 'operand'; readonly index: number}

export interface Cursor {
  readonly slot: Slot
  /** `null` before a command is named. */
  readonly command: CommandManual | null
  /** What was typed of it. */
  readonly typed: string
  /** What stands in the same word before it: `--in=`. */
  readonly lead: string
  /** The words before, told apart. */
  readonly before: Pick<Arrangement, 'globals' | 'options' | 'operands'>
}

/** What nobody types, as a word and as an option. */
const mark = '\u0000'
const strangeOption = '--what-no-command-has'

/**
 * Puts a mark where the cursor is and looks where the program's own grammar takes it to. `undefined` where nothing
 * known can stand.
 */
export function findCursor(words: readonly string[], current: string): Cursor | undefined {
  const [, lead = '', value = ''] = /^(--[^\s=]+=)(.*)$/s.exec(current) ?? []
  const typed = lead === '' ? current : value
  const arrangement = arrange([...words, `${lead}${mark}`])
  const command = manuals.find(({name}) => name === arrangement.command?.name) ?? null
  const slot = markedSlot(arrangement, command)
  const isOption = lead === '' && /^-[^:]*$/.test(current) && slot !== undefined && takesOptions(slot, words)
  const found: Slot | undefined = isOption ? {kind: 'option'} : slot
  return found && {slot: found, command, typed, lead, before: withoutMark(arrangement)}
}

function arrange(words: readonly string[]): Arrangement {
  return arrangeArguments(words, knownWords(manuals, statusManual))
}

function markedSlot(arrangement: Arrangement, command: CommandManual | null): Slot | undefined {
  const {globals, options, operands, named, word} = arrangement
  if (word === mark) return {kind: 'command'}
  const own = optionHolding(mark, options, (command ?? statusManual).options)
  const option = own ?? optionHolding(mark, globals, globalManual)
  if (option) return {kind: 'value', option}
  const column = named.find(([, value]) => value === mark)
  if (column) return {kind: 'column', name: column[0]}
  const index = operands.indexOf(mark)
  return index < 0 || command === null ? undefined : {kind: 'operand', index}
}

function optionHolding<Option extends OptionManual>(
  value: string,
  words: readonly string[],
  options: readonly Option[],
): Option | undefined {
  const word = words.find(each => each.endsWith(`=${value}`))
  const long = word?.slice(0, -value.length - 1)
  return long === undefined ? undefined : options.find(({flags}) => longOf(flags) === long)
}

export function longOf(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? ''
}

/** Options may stand there, but for values that begin with a hyphen, and for everything behind `--`. */
function takesOptions(slot: Slot, words: readonly string[]): boolean {
  if (slot.kind === 'command') return true
  return slot.kind === 'operand' && !arrange([...words, strangeOption]).operands.includes(strangeOption)
}

function withoutMark({globals, options, operands}: Arrangement): Cursor['before'] {
  const isTyped = (word: string): boolean => !word.includes(mark)
  return {
    globals: globals.filter(isTyped),
    options: options.filter(isTyped),
    operands: operands.filter(isTyped),
  }
}

/** The values that a repeatable option was given: `w3` of `--in=w3`. */
export function listedOption(words: readonly string[], long: string): readonly string[] {
  return words.filter(word => word.startsWith(`${long}=`)).map(word => word.slice(long.length + 1))
}
