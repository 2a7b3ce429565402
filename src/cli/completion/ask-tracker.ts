import type {Curriculum} from '../../curriculum/model.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {globalOptions} from '../global-options.ts'
import {openTracker} from '../open-tracker.ts'
import {readToday} from '../read-today.ts'
import type {Shell} from '../run-command.ts'
import type {Cursor} from './find-cursor.ts'
import type {Suggestion} from './suggestion.ts'
import {documentOptions, trackerValues} from './tracker-values.ts'

/** A cursor, and the file that the words before it name. */
interface Asked {
  readonly cursor: Cursor
  readonly file: string | null
}

/**
 * What the tracker that is meant knows of these words; without any, the options that only it knows. Nothing when there
 * is no tracker, or when what was typed names nothing in it.
 */
export async function askTracker(
  shell: Shell,
  {cursor, file}: Asked,
  words: readonly string[],
): Promise<readonly Suggestion[]> {
  const sources = words.flatMap(word => trackerValues[word] ?? [])
  if (words.length > 0 && sources.length === 0) return []
  const today = readToday(shell.context)
  try {
    const request = {curriculum: await openAt(shell, {cursor, file}), today, cursor}
    return words.length === 0 ? documentOptions(request) : sources.flatMap(source => source(request))
  } catch (error) {
    if (error instanceof TrackerError) return []
    throw error
  }
}

/** What is piped in is left alone. */
async function openAt(shell: Shell, {cursor, file}: Asked): Promise<Curriculum> {
  if (file === '-') throw new TrackerError('usage', 'standard input is not read for a completion')
  const options = globalOptions([...cursor.before.globals, '--quiet'], shell.context.env)
  const {curriculum} = await openTracker({...shell, options: {...options, file}})
  return curriculum
}
