import {
  environmentManual,
  examplesManual,
  exitStatusManual,
  globalManual,
  purposeManual,
  usageManual,
} from '../../cli/manual/global-manual.ts'
import {type CommandManual, commandGroups} from '../../cli/manual/manual.ts'
import {manuals} from '../../cli/manual/manuals.ts'
import {topicNames, topicSummaries} from '../../cli/manual/topic.ts'
import {columns, joinBlocks, optionRow, section} from './help-layout.ts'

/** The help of the program. */
export function printProgramHelp(): string {
  return joinBlocks([
    [purposeManual],
    [`Usage: ${usageManual}`],
    ...commandGroups.map(group => section(`${groupTitles[group]}:`, columns(commandRows(group)))),
    ...optionGroups.map(group =>
      section(`${group}:`, columns(globalManual.filter(option => option.group === group).map(optionRow))),
    ),
    section('Environment, besides:', columns(environmentManual)),
    section('Examples:', columns(examplesManual.map(({command, does}) => [command, does]))),
    section('Exit status:', columns(exitStatusManual)),
    section('More:', columns(furtherHelp)),
  ])
}

const furtherHelp: readonly (readonly [string, string])[] = [
  ['tracker COMMAND --help', 'All about one command'],
  ...topicNames.map(name => [`tracker help ${name}`, topicSummaries[name]] as const),
]

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
