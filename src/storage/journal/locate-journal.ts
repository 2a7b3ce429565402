import {isAbsolute, join} from 'node:path'
import {hashText} from '../hash-bytes.ts'
import type {StorageEnvironment} from '../stored-document.ts'

/**
 * Where the journal of a document is: `$XDG_STATE_HOME/tracker`, else `~/.local/state/tracker`. A relative
 * XDG_STATE_HOME is ignored, as the XDG specification says. `null` when there is no place for it.
 */
export function locateJournal({env, home}: StorageEnvironment, realPath: string): string | null {
  const state = env['XDG_STATE_HOME']
  const directory = state && isAbsolute(state) ? state : home && join(home, '.local', 'state')
  return directory ? join(directory, 'tracker', `${hashText(realPath)}.journal`) : null
}
