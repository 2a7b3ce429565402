import {existsSync, lstatSync} from 'node:fs'
import {TrackerError} from '../errors/tracker-error.ts'
import {createDocument} from '../storage/create-document.ts'
import {type FoundDocument, findNearest, namedDocument} from './find-document.ts'
import type {NewDocument} from './new-tracker.ts'
import {reportCreated, reportExisting, reportPlanned} from './report-creation.ts'
import type {Shell} from './run-command.ts'
import {writeDocument} from './write-output.ts'

/**
 * Puts a new tracker where the person said, else where none is found yet. A file that exists is never written over.
 * Throws TrackerError `file-exists` or what saving throws.
 */
export async function createTracker(
  shell: Shell,
  operand: string | null,
  {text, remarks}: NewDocument,
): Promise<number> {
  const {context, options} = shell
  const existing = operand === null && options.file === null ? findExisting(shell) : null
  if (existing) {
    reportExisting(shell, existing)
    return 0
  }
  const place = choosePlace(shell, operand)
  if (place.kind === 'stdin') {
    if (options.json)
      throw new TrackerError('usage', '--json and a tracker on standard output do not go together')
    writeDocument(shell, text)
  } else if (options.dryRun) {
    requireAbsent(place)
    await reportPlanned(shell, place, text)
  } else {
    const {warnings} = await createDocument(place, Buffer.from(text), {environment: context})
    await reportCreated(shell, place, {text, warnings, remarks})
  }
  return 0
}

/** The tracker that every other command would use. */
function findExisting({context}: Shell): FoundDocument | null {
  const named = context.env['TRACKER_FILE']
  if (!named) return findNearest(context)
  const place = namedDocument(context, named, 'TRACKER_FILE')
  return existsSync(place.path) ? place : null
}

function choosePlace({context, options}: Shell, operand: string | null): FoundDocument {
  if (operand !== null) return namedDocument(context, operand, 'FILE')
  if (options.file !== null) return namedDocument(context, options.file, '--file')
  return namedDocument(context, context.env['TRACKER_FILE'] || 'progress.md', 'TRACKER_FILE')
}

function requireAbsent({path, shown}: FoundDocument): void {
  if (lstatSync(path, {throwIfNoEntry: false}) === undefined) return
  throw new TrackerError('file-exists', `${shown} exists, and a new tracker is never written over a file`, {
    hint: 'tracker init NAME.md',
  })
}
