import {usageOf} from '../../src/cli/known-words.ts'
import {
  environmentManual,
  examplesManual,
  globalManual,
  purposeManual,
  usageManual,
} from '../../src/cli/manual/global-manual.ts'
import type {CommandManual, Example, OptionManual} from '../../src/cli/manual/manual.ts'
import {manuals} from '../../src/cli/manual/manuals.ts'
import {type Passage, type TopicManual, topicSummaries} from '../../src/cli/manual/topic.ts'
import {topics} from '../../src/cli/manual/topics.ts'
import {asciiText} from '../../src/views/ascii-text.ts'
import {macro, paragraph, sample, terms} from './roff.ts'

/** The page that `man tracker` shows: everything that `tracker help` says, of the program, its commands and its topics. */
export function printManPage(version: string): string {
  const page = [
    `.TH TRACKER 1 "" "tracker ${version}" "User Commands"`,
    // Neither hyphenated nor stretched: what is copied from here is typed.
    '.nh',
    '.ad l',
    macro('SH', 'NAME'),
    `tracker \\- ${purposeManual.replace(/^T/, 't').replace(/\.$/, '')}`,
    macro('SH', 'SYNOPSIS'),
    macro('B', usageManual),
    macro('SH', 'EXAMPLES'),
    ...examples(examplesManual),
    macro('SH', 'COMMANDS'),
    ...manuals.flatMap(commandPage),
    macro('SH', 'OPTIONS OF EVERY COMMAND'),
    ...terms(globalManual.map(optionRow)),
    macro('SH', 'ENVIRONMENT'),
    ...paragraph('Besides those named with the options:'),
    ...terms(environmentManual),
    ...topics.flatMap(topicPage),
  ]
  return asciiText(`${page.join('\n')}\n`)
}

function commandPage(manual: CommandManual): string[] {
  const also = manual.aliases.map(alias => `tracker ${alias}`).join(', ')
  return [
    macro('SS', `tracker ${manual.name} ${usageOf(manual)}`.trim()),
    ...paragraph(also === '' ? manual.purpose : `${manual.purpose} Also: ${also}.`),
    ...terms(manual.words),
    ...terms(manual.options.map(optionRow)),
    ...manual.notes.flatMap(paragraph),
    ...paragraph('Examples:'),
    ...examples(manual.examples),
    ...paragraph(`Exit status: ${[...new Set([...manual.statuses, 6, 70])].join(', ')}.`),
  ]
}

function topicPage({name, chapters, examples: shown}: TopicManual): string[] {
  return [
    macro('SH', name.toUpperCase().replace('-', ' ')),
    ...paragraph(`${topicSummaries[name]}. The same is in tracker help ${name}.`),
    ...chapters.flatMap(({title, passages}) => [
      ...(title === null ? [] : [macro('SS', title)]),
      ...passages.flatMap(printPassage),
    ]),
    macro('SS', 'Examples'),
    ...examples(shown),
  ]
}

function printPassage(passage: Passage): string[] {
  switch (passage.kind) {
    case 'text':
      return paragraph(passage.text)
    case 'terms':
      return terms(passage.rows)
    case 'sample':
      return sample(passage.lines)
  }
}

function optionRow({flags, meaning, environment}: OptionManual): [string, string] {
  return [flags.replaceAll(/[<>]/g, ''), environment ? `${meaning} [${environment}]` : meaning]
}

function examples(shown: readonly Example[]): string[] {
  return terms(shown.map(({command, does}) => [command, does]))
}
