import type {KnownOption, KnownWords} from './arrange-arguments.ts'
import {globalManual} from './manual/global-manual.ts'
import type {CommandManual, OptionManual} from './manual/manual.ts'

/** The words that the program knows, for telling options from texts before commander is loaded. */
export function knownWords(manuals: readonly CommandManual[], fallback: CommandManual): KnownWords {
  const commands = manuals.map(manual => ({...manual, options: manual.options.map(knownOption)}))
  return {
    globals: globalManual.map(knownOption),
    commands,
    fallback: {...fallback, options: fallback.options.map(knownOption)},
  }
}

const flagsForm = /^(?:(-\w), )?(--[\w-]+)(?: (<|\[))?/

/** `-s, --status <S>` in the notation of commander, whose own reading of it costs more than most commands. */
function knownOption({flags}: OptionManual): KnownOption {
  const [, short, long, bracket] = flagsForm.exec(flags) ?? []
  return {
    short: short ?? null,
    long: long ?? '',
    value: bracket === '<' ? 'required' : bracket === '[' ? 'optional' : 'none',
  }
}

/** The operands as people read them: `ITEM... N`, `[UNIT...]`. */
export function usageOf(manual: CommandManual): string {
  return manual.usage ?? manual.operands.replaceAll(/<([^<>]+)>/g, '$1')
}
