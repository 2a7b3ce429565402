import {globalManual} from '../../cli/manual/global-manual.ts'
import type {CommandManual, OptionManual} from '../../cli/manual/manual.ts'
import {manuals} from '../../cli/manual/manuals.ts'
import {statusManual} from '../../cli/manual/status.ts'
import {topicNames, topicSummaries} from '../../cli/manual/topic.ts'
import {ruleIds, rules} from '../../curriculum/problems/rules.ts'
import {longOf} from './find-cursor.ts'
import {type Suggestion, suggestion} from './suggestion.ts'

/** Commands; an alias is written only where it is what was typed. */
export function suggestCommands(): readonly Suggestion[] {
  return manuals.map(({name, aliases, purpose}) => ({
    forms: [name, ...aliases].map(word => ({name: word, value: word})),
    about: firstPart(purpose),
    isPreferred: false,
  }))
}

function firstPart(purpose: string): string {
  return purpose.replace(/[.:].*$/s, '')
}

/** Options that were not given yet, the command's own first. */
export function suggestOptions(
  command: CommandManual | null,
  given: readonly string[],
): readonly Suggestion[] {
  const own = command?.options ?? statusManual.options
  const isGiven = (flags: string): boolean =>
    given.some(word => word === longOf(flags) || word.startsWith(`${longOf(flags)}=`))
  return [...own, ...globalManual]
    .filter(({flags, repeatable}) => repeatable === true || !isGiven(flags))
    .map(optionSuggestion)
}

function optionSuggestion({flags, meaning}: OptionManual): Suggestion {
  const names = [longOf(flags), /^-\w/.exec(flags)?.[0]].filter(name => name !== undefined)
  return {forms: names.map(name => ({name, value: name})), about: meaning, isPreferred: false}
}

/** Values that no tracker has to be read for, by the word that stands for them in the manuals. */
export const knownValues: Readonly<Record<string, (typed: string) => readonly Suggestion[]>> = {
  DAY: () => [
    suggestion('today'),
    suggestion('yesterday'),
    suggestion('tomorrow'),
    suggestion('-1w', 'a week ago'),
    suggestion('+1w', 'in a week'),
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(day =>
      suggestion(day),
    ),
  ],
  FORMAT: () => [
    suggestion('csv', 'for a spreadsheet'),
    suggestion('json', 'for a program'),
    suggestion('ics', 'a calendar'),
    suggestion('md', 'tables'),
  ],
  KEY: () => ['unit', 'part', 'section', 'kind', 'status', 'confidence', 'date'].map(key => suggestion(key)),
  KEYS: typed => listed(['line', 'title', 'kind', 'status', 'confidence', 'date', 'unit'], typed),
  NAMES: typed =>
    listed(
      ['id', 'key', 'kind', 'status', 'title', 'confidence', 'date', 'note', 'value', 'place', 'line'],
      typed,
    ),
  KIND: () => ['concept', 'task', 'project', 'skill'].map(kind => suggestion(kind, 'a kind of item')),
  N: () => [
    ...['1', '2', '3', '4', '5'].map(star => suggestion(star, star === '1' ? '1 star' : `${star} stars`)),
    suggestion('+1', 'one more'),
    suggestion('-1', 'one less'),
  ],
  S: () => ['not-started', 'in-progress', 'done', 'mastered', 'skipped'].map(status => suggestion(status)),
  NAME: () => [suggestion('system-design', 'the default, 16 weeks')],
  RULE: typed =>
    listed(
      ruleIds.filter(rule => rules[rule].repair !== 'none'),
      typed,
    ),
  'RULE=LEVEL': suggestLevels,
  TOPIC: () => [...suggestCommands(), ...topicNames.map(name => suggestion(name, topicSummaries[name]))],
  SHELL: () => ['bash', 'zsh', 'fish'].map(shell => suggestion(shell)),
}

/** A rule, then what may stand behind it. */
function suggestLevels(typed: string): readonly Suggestion[] {
  const rule = ruleIds.find(id => typed.startsWith(`${id}=`))
  if (rule === undefined) return ruleIds.map(id => suggestion(`${id}=`, rules[id].finds))
  return ['error', 'warning', 'info', 'off'].map(level => suggestion(`${rule}=${level}`))
}

/** Names with commas between them: the next one, behind those that are there. A hyphen before a name stays. */
function listed(names: readonly string[], typed: string): readonly Suggestion[] {
  const [before = ''] = /^(?:.*,)?-?/s.exec(typed) ?? []
  const given = before.split(/,-?/)
  return names.filter(name => !given.includes(name)).map(name => suggestion(before + name))
}

/** Words that stand for the name of a file. */
export const fileWords: readonly string[] = ['FILE', 'PATH', 'NAME']

/** Words that stand for what only the person knows. */
export const freeWords: readonly string[] = ['COUNT', 'TEXT']
