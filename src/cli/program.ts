import {Command, CommanderError, Option} from 'commander'
import {TrackerError} from '../errors/tracker-error.ts'
import {usageOf} from './known-words.ts'
import {globalManual} from './manual/global-manual.ts'
import type {CommandManual, OptionManual} from './manual/manual.ts'
import {seeHelp} from './refuse-option.ts'
import type {OptionContent} from './run-command.ts'

/** What commander makes of a command line. */
export interface Invocation {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, OptionContent>>
}

/** Throws TrackerError `usage` for whatever commander has to object. */
export function parseCommand(manual: CommandManual, words: readonly string[]): Invocation {
  const program = quiet(new Command('tracker')).enablePositionalOptions()
  for (const option of globalManual) program.addOption(commanderOption(option))
  const command = quiet(program.command(`${manual.name} ${manual.operands}`.trim()))
  for (const option of manual.options) command.addOption(commanderOption(option))
  command.action(() => {})
  try {
    program.parse([...words], {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) throw usageError(error, manual, words)
    throw error
  }
  return {operands: command.args, options: command.opts()}
}

function quiet(command: Command): Command {
  return command
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({writeOut: () => {}, writeErr: () => {}})
}

function commanderOption(manual: OptionManual): Option {
  const option = new Option(manual.flags, manual.meaning)
  if (manual.choices) option.choices(manual.choices)
  if (manual.repeatable) option.default([]).argParser<string[]>((value, before) => [...before, value])
  return option
}

function usageError(error: CommanderError, manual: CommandManual, words: readonly string[]): TrackerError {
  const isExcess = error.code === 'commander.excessArguments'
  const message = isExcess ? explainExcess(manual, words) : explain(error, manual)
  return new TrackerError('usage', message, {hint: seeHelp(manual)})
}

function explainExcess(manual: CommandManual, words: readonly string[]): string {
  const operands = words.slice(words.indexOf('--') + 1)
  const given = operands.map(word => `"${word}"`).join(' ')
  const usage = usageOf(manual)
  if (usage === '') return `${manual.name} takes no words, and got ${given}`
  return `${manual.name} takes ${usage}, and got ${operands.length} words: ${given} (quote a name of several words)`
}

/** Commander's sentences in the program's own words. */
function explain(error: CommanderError, manual: CommandManual): string {
  const usage = `tracker ${manual.name} ${usageOf(manual)}`.trim()
  const said = error.message.replace(/^error: /, '').replace(/\.$/, '')
  if (error.code === 'commander.missingArgument') {
    const [, missing = 'more words'] = /'([^']+)'/.exec(said) ?? []
    return `${manual.name} needs ${missing}: ${usage}`
  }
  if (error.code === 'commander.invalidArgument') {
    const [, flags = '', typed = '', choices = ''] =
      /^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)$/s.exec(said) ?? []
    if (choices !== '')
      return `"${typed}" does not go with ${flags.replace(/[<[].*/, '').trim()}: use one of ${choices}`
  }
  return said
}
