import {exitStatusManual, globalManual} from '../../cli/manual/global-manual.ts'
import type {CommandManual} from '../../cli/manual/manual.ts'
import {wrapText} from '../../views/wrap-text.ts'
import {usageOf} from '../known-words.ts'
import {columns, exampleLines, helpWidth, joinBlocks, optionRow, section} from './help-layout.ts'

/** The help of one command. */
export function printCommandHelp(manual: CommandManual): string {
  const name = `tracker ${manual.name}`
  const also =
    manual.aliases.length > 0 ? [`Also: ${manual.aliases.map(alias => `tracker ${alias}`).join(', ')}`] : []
  return joinBlocks([
    wrapText(manual.purpose, helpWidth),
    [`Usage: ${[name, usageOf(manual), '[options]'].filter(Boolean).join(' ')}`, ...also],
    columns(manual.words),
    section('Options:', columns(manual.options.map(optionRow))),
    section('Global options:', [...columns(essentialGlobals(manual)), ...otherGlobals(manual)]),
    manual.notes.flatMap(note => wrapText(note, helpWidth)),
    section('Examples:', exampleLines(manual.examples)),
    section('Exit status:', exitLines(manual.statuses)),
  ])
}

function essentialGlobals(manual: CommandManual): [string, string][] {
  const ofChanges = manual.writes ? ['--dry-run', '--no-refresh'] : []
  const wanted = [...(needsFile(manual) ? ['--file'] : []), ...ofChanges]
  return globalManual.filter(({flags}) => wanted.some(name => flags.includes(name))).map(optionRow)
}

/** Whoever never says that a file was not found needs none. */
function needsFile({statuses}: CommandManual): boolean {
  return statuses.includes(3)
}

function otherGlobals(manual: CommandManual): string[] {
  const shown = essentialGlobals(manual).map(([flags]) => flags)
  const names = globalManual
    .map(optionRow)
    .filter(([flags]) => !shown.includes(flags) && (needsFile(manual) || !flags.includes('--file')))
    .map(([flags]) => flags.trim().replace(/^-\w, /, ''))
  const lines = wrapText(`and ${names.join(', ')}: see tracker --help`, helpWidth - 2)
  return lines.map(line => `  ${line}`)
}

function exitLines(statuses: readonly number[]): string[] {
  const always = ['6', '70']
  const rows = exitStatusManual.filter(
    ([status]) => statuses.includes(Number(status)) || always.includes(status),
  )
  return wrapText(rows.map(([status, meaning]) => `${status} ${meaning}`).join('; '), helpWidth - 2).map(
    line => `  ${line}`,
  )
}
