import {TrackerError} from '../errors/tracker-error.ts'
import {wrapText} from '../views/wrap-text.ts'
import {seeHelp} from './arrange-arguments.ts'
import {usageOf} from './known-words.ts'
import {environmentManual, exitStatusManual, globalManual} from './manual/global-manual.ts'
import {type CommandManual, commandGroups, type OptionManual} from './manual/manual.ts'
import {manuals} from './manual/manuals.ts'
import {nearestWord} from './nearest-word.ts'

/** Never wider than this, however wide the terminal is. */
const width = 80

/** The help of a command, or of the program. Throws TrackerError `usage` for a topic that there is none of. */
export function printHelp(topic: string | null): string {
  if (topic === null) return printProgramHelp()
  const manual = manuals.find(({name, aliases}) => name === topic || aliases.includes(topic))
  if (manual) return printCommandHelp(manual)
  const near = nearestWord(
    topic,
    manuals.map(({name}) => name),
  )
  throw new TrackerError(
    'usage',
    `nothing is known about ${topic}${near ? ` (did you mean ${near}?)` : ''}`,
    {
      hint: seeHelp(null),
    },
  )
}

/** The help of one command. */
function printCommandHelp(manual: CommandManual): string {
  const name = `tracker ${manual.name}`
  const also =
    manual.aliases.length > 0 ? [`Also: ${manual.aliases.map(alias => `tracker ${alias}`).join(', ')}`] : []
  return joinBlocks([
    wrapText(manual.purpose, width),
    [`Usage: ${[name, usageOf(manual), '[options]'].filter(Boolean).join(' ')}`, ...also],
    columns(manual.words),
    section('Options:', columns(manual.options.map(optionRow))),
    section('Global options:', [...columns(essentialGlobals(manual)), ...otherGlobals(manual)]),
    manual.notes.flatMap(note => wrapText(note, width)),
    section('Examples:', examples(manual)),
    section('Exit status:', exitLines(manual.statuses)),
  ])
}

/** The help of the program. */
function printProgramHelp(): string {
  return joinBlocks([
    ['Tracks your progress in a Markdown file, and changes only the bytes you name.'],
    ['Usage: tracker [COMMAND] [WORDS] [options]'],
    ...commandGroups.map(group => section(`${groupTitles[group]}:`, columns(commandRows(group)))),
    ...optionGroups.map(group =>
      section(`${group}:`, columns(globalManual.filter(option => option.group === group).map(optionRow))),
    ),
    section('Environment, besides:', columns(environmentManual)),
    section('Examples:', [
      '  tracker init                          make a tracker here',
      '  tracker mark "CAP Theorem" -c 4       mastered, with four stars',
      '  tracker list status:in-progress       what was begun',
    ]),
    section('Exit status:', columns(exitStatusManual)),
    ['More on one command: tracker COMMAND --help'],
  ])
}

const groupTitles = {
  Read: 'Read the tracker',
  Mark: 'Mark progress',
  Fill: 'Fill in and change the plan',
  Keep: 'Keep it right',
  Begin: 'Begin',
} as const

const optionGroups = ['File', 'Changes', 'Output', 'Help'] as const

function commandRows(group: CommandManual['group']): [string, string][] {
  return manuals.filter(manual => manual.group === group).map(manual => [manual.name, summary(manual)])
}

/** The first half of the purpose: as much as one line holds. */
function summary(manual: CommandManual): string {
  const also = manual.aliases.length > 0 ? ` (also: ${manual.aliases.join(', ')})` : ''
  return `${manual.purpose.replace(/[.:].*$/s, '')}${also}`
}

function essentialGlobals(manual: CommandManual): [string, string][] {
  const wanted = manual.writes ? ['--file', '--dry-run', '--no-refresh'] : ['--file']
  return globalManual.filter(({flags}) => wanted.some(name => flags.includes(name))).map(optionRow)
}

function otherGlobals(manual: CommandManual): string[] {
  const shown = essentialGlobals(manual).map(([flags]) => flags)
  const names = globalManual
    .map(optionRow)
    .filter(([flags]) => !shown.includes(flags))
    .map(([flags]) => flags.trim().replace(/^-\w, /, ''))
  const lines = wrapText(`and ${names.join(', ')}: see tracker --help`, width - 2)
  return lines.map(line => `  ${line}`)
}

function examples(manual: CommandManual): string[] {
  return manual.examples.flatMap(({command, does}) => [`  ${command}`, `      ${does}`])
}

function exitLines(statuses: readonly number[]): string[] {
  const always = ['6', '70']
  const rows = exitStatusManual.filter(
    ([status]) => statuses.includes(Number(status)) || always.includes(status),
  )
  return wrapText(rows.map(([status, meaning]) => `${status} ${meaning}`).join('; '), width - 2).map(
    line => `  ${line}`,
  )
}

function optionRow({flags, meaning, environment}: OptionManual): [string, string] {
  const shown = flags.replaceAll(/[<>]/g, '')
  return [
    shown.startsWith('--') ? `    ${shown}` : shown,
    environment ? `${meaning} [${environment}]` : meaning,
  ]
}

/** Two columns; the second is wrapped under itself. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(0, ...rows.map(([term]) => term.length))
  return rows.flatMap(([term, meaning]) =>
    wrapText(meaning, width - first - 4).map(
      (line, index) => `  ${(index === 0 ? term : '').padEnd(first)}  ${line}`,
    ),
  )
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines]
}

function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const full = blocks.filter(block => block.length > 0)
  return `${full.map(block => block.map(line => line.trimEnd()).join('\n')).join('\n\n')}\n`
}
