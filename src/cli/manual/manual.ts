import type {CommandName} from '../load-command.ts'

/**
 * All that is said about a command, in one place: its grammar, its help and its examples.
 */
export interface CommandManual {
  readonly name: CommandName
  readonly aliases: readonly string[]
  readonly group: CommandGroup
  /** One line, in the third person, with a full stop. */
  readonly purpose: string
  /** In commander's notation, each in angle or square brackets: `<ITEM...>`. */
  readonly operands: string
  /** How the operands are shown, when commander's notation does not say it: `ITEM... N`. */
  readonly usage: string | null
  /** What the words of the usage are. */
  readonly words: readonly (readonly [name: string, meaning: string])[]
  readonly options: readonly OptionManual[]
  /** Its words may begin with a hyphen. */
  readonly takesText: boolean
  /** The operand, from 0, that is a value and may look like an option of this command. */
  readonly valueAt?: number
  /** It also takes options that the document names: columns of a table, labels of a project. */
  readonly documentOptions?: 'columns' | 'labels'
  readonly writes: boolean
  /** Sentences that follow the options. */
  readonly notes: readonly string[]
  /** They are run by the tests. */
  readonly examples: readonly Example[]
  /** Exit statuses that it can end with, besides 6, 70, 130 and 143, which any command can. */
  readonly statuses: readonly number[]
}

export const commandGroups = ['Read', 'Mark', 'Fill', 'Keep', 'Begin'] as const

type CommandGroup = (typeof commandGroups)[number]

export interface OptionManual {
  /** In commander's notation: `-d, --date <DAY>`. */
  readonly flags: string
  readonly meaning: string
  /** May be given several times, each counts. */
  readonly repeatable?: true
  readonly choices?: readonly string[]
  readonly environment?: string
}

export interface Example {
  readonly command: string
  readonly does: string
}

export const inOption: OptionManual = {
  flags: '--in <SCOPE>',
  meaning: 'look only inside a unit or section: w3, "Week 3", current (repeatable, narrows)',
  repeatable: true,
}

export const itemWord = [
  'ITEM',
  'a title or its unique beginning, an id (3.2) or a key (w3/cap-theorem)',
] as const
