import {type FoundDocument, findDocument} from './find-document.ts'
import type {Shell} from './run-command.ts'

/** Reads nothing where a name tells enough. Throws TrackerError `no-file`, `ambiguous-file` or `usage`. */
export function locateTracker(
  shell: Pick<Shell, 'context' | 'options'>,
  purpose: 'reading' | 'writing',
): Promise<FoundDocument> {
  const holdsItems = async (path: string): Promise<boolean> =>
    (await import('./holds-items.ts')).holdsItems(path)
  return findDocument(shell.context, {option: shell.options.file, purpose, holdsItems})
}
