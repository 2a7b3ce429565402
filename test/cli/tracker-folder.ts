import {utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDay} from '../../src/calendar/parse-day.ts'
import {systemDesignTemplate} from '../../src/operations/templates/system-design.ts'
import {type Conversation, converse, inFolder, type Setting} from './made-up-context.ts'

/** A folder with a tracker in it, and a person who types there. */
export interface Desk {
  readonly folder: string
  readonly path: string
  readonly type: (words: readonly string[], setting?: Setting) => Promise<Conversation>
}

/** A blank tracker of sixteen weeks that began on 2025-11-03; home is the folder itself. */
export function atDesk<Result>(work: (desk: Desk) => Promise<Result>): Promise<Result> {
  return inFolder(async folder => {
    const path = join(folder, 'progress.md')
    writeAtRest(path, blankTracker())
    const type = (words: readonly string[], setting: Setting = {}) =>
      converse(words, {cwd: folder, home: folder, ...setting})
    return work({folder, path, type})
  })
}

export function blankTracker(): string {
  const started = parseDay('2025-11-03')
  if (started === undefined) throw new Error('2025-11-03 is a day')
  return systemDesignTemplate({title: null, started})
}

/** Written long ago, as far as the program can tell: nobody is still busy with it. */
export function writeAtRest(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content)
  utimesSync(path, new Date(2025, 0, 1), new Date(2025, 0, 1))
}
