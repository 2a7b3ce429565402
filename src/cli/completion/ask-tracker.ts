import type {Curriculum} from '../../curriculum/model.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {globalOptions} from '../global-options.ts'
import {openTracker} from '../open-tracker.ts'
import {readToday} from '../read-today.ts'
import type {Shell} from '../run-command.ts'
import type {Cursor} from './find-cursor.ts'
import type {Suggestion} from './suggestion.ts'
import {documentOptions, trackerValues} from './tracker-values.ts'

/**
 * What the tracker that is meant knows of these words; without any, the options that only it knows. Nothing when there
 * is no tracker, or when what was typed names nothing in it.
 */
export async function askTracker(
  shell: Shell,
  cursor: Cursor,
  words: readonly string[],
): Promise<readonly Suggestion[]> {
  const sources = words.flatMap(word => trackerValues[word] ?? [])
  if (words.length > 0 && sources.length === 0) return []
  const today = readToday(shell.context)
  try {
    const request = {curriculum: await openAt(shell, cursor), today, cursor}
    return words.length === 0 ? documentOptions(request) : sources.flatMap(source => source(request))
  } catch (error) {
    if (error instanceof TrackerError) return []
    throw error
  }
}

/** What is piped in is left alone. */
async function openAt(shell: Shell, {before}: Cursor): Promise<Curriculum> {
  const options = globalOptions([...before.globals, '--quiet'], shell.context.env)
  if (options.file === '-') throw new TrackerError('usage', 'standard input is not read for a completion')
  const {curriculum} = await openTracker({
    ...shell,
    options: {...options, file: expandHome(shell, options.file)},
  })
  return curriculum
}

/** No shell has expanded it yet. */
function expandHome({context: {home}}: Shell, path: string | null): string | null {
  return path?.startsWith('~/') && home !== null ? home + path.slice(1) : path
}
