import type {OptionManual} from '../../cli/manual/manual.ts'
import {usageOf} from '../known-words.ts'
import {type Cursor, findCursor} from './find-cursor.ts'
import {fileWords, knownValues, suggestCommands, suggestOptions} from './known-values.ts'
import {beginsWith, matchSuggestions} from './match-suggestions.ts'
import {placeholdersAt, placeholdersOf} from './placeholders.ts'
import {type Completion, noCompletion, type Suggestion, suggestion} from './suggestion.ts'

/** What the tracker itself knows of the words at a cursor; nothing when there is no tracker. */
type AskTracker = (cursor: Cursor, words: readonly string[]) => Promise<readonly Suggestion[]>

/** More than anybody reads. */
const most = 2000

/** What may stand where the cursor is. The tracker is read only where one of its names can. */
export async function completeWords(
  before: readonly string[],
  current: string,
  askTracker: AskTracker,
): Promise<Completion> {
  const cursor = findCursor(before, current)
  if (!cursor) return noCompletion
  const words = wordsFor(cursor)
  const suggestions = await suggestFor(cursor, words, askTracker)
  const matches = matchSuggestions(suggestions, cursor.typed).slice(0, most)
  return {
    matches: matches.map(({value, about}) => ({value: cursor.lead + value, about})),
    files: words.some(word => fileWords.includes(word)),
    isLoose: matches.some(({value}) => !beginsWith(value, cursor.typed)),
  }
}

/** The words of the manuals that stand for what is due. */
function wordsFor({slot, command}: Cursor): readonly string[] {
  switch (slot.kind) {
    case 'value':
      return placeholdersOfOption(slot.option)
    case 'operand':
      return command === null ? [] : placeholdersAt(usageOf(command), slot.index)
    case 'column':
      return ['COLUMN']
    case 'command':
    case 'option':
      return []
  }
}

export function placeholdersOfOption({flags}: OptionManual): readonly string[] {
  return /^[^<[]*[<[](.+)[>\]]$/.exec(flags)?.[1]?.split('|') ?? []
}

async function suggestFor(
  cursor: Cursor,
  words: readonly string[],
  askTracker: AskTracker,
): Promise<readonly Suggestion[]> {
  const {slot, command, before} = cursor
  switch (slot.kind) {
    case 'command':
      return suggestCommands()
    case 'option': {
      const takesColumns = command !== null && placeholdersOf(usageOf(command)).includes('TABLE')
      const ofDocument = takesColumns ? await askTracker(cursor, []) : []
      return [...ofDocument, ...suggestOptions(command, [...before.globals, ...before.options])]
    }
    case 'value':
      if (slot.option.choices) return slot.option.choices.map(choice => suggestion(choice))
      return [...known(words, cursor.typed), ...(await askTracker(cursor, words))]
    case 'operand':
    case 'column':
      return [...known(words, cursor.typed), ...(await askTracker(cursor, words))]
  }
}

function known(words: readonly string[], typed: string): readonly Suggestion[] {
  return words.flatMap(word => knownValues[word]?.(typed) ?? [])
}
