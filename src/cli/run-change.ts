import {TrackerError} from '../errors/tracker-error.ts'
import {UnreadText} from '../errors/unread-text.ts'
import {changeDocument} from '../storage/change-document.ts'
import {readDocument} from '../storage/read-document.ts'
import {asTyped} from './as-typed.ts'
import type {FoundDocument} from './find-document.ts'
import {locateTracker} from './locate-tracker.ts'
import {readStdin} from './read-stdin.ts'
import {readToday} from './read-today.ts'
import {reportDryRun, reportFiltered, reportSaved} from './report-change.ts'
import type {Shell} from './run-command.ts'
import {stepChanges} from './step-changes.ts'
import {type TextReader, textReader} from './text-reader.ts'
import {type ChangeSetting, type Plan, workOutChange} from './work-out-change.ts'
import {warn, writeDocument} from './write-output.ts'

/**
 * What all writing commands have in common: find the document, work the change out, save it, tell what was done.
 * Gives the exit status; throws TrackerError for every refusal, and then nothing was written.
 */
export async function runChange(shell: Shell, plan: Plan): Promise<number> {
  const {context, options} = shell
  const today = readToday(context)
  const found = await locateTracker(shell, 'writing')
  const document = found.kind === 'stdin' ? null : readDocument(found)
  const reader = textReader(shell, document?.realPath ?? null)
  const work = (read: ChangeSetting['read']): Work => {
    return {found, plan, setting: {shown: found.shown, today, refresh: options.refresh, read}, reader}
  }
  const readAmended = await reader.prepareToAmend()
  const tell =
    (readAmended && (await unlessUnread(() => change(shell, work(readAmended))))) ??
    (await change(shell, work(await reader.prepare(document?.bytes))))
  await tell()
  return 0
}

/** Tells what was done; when it is called, it was done. */
type Tell = () => void | Promise<void>

/** `undefined` where what is known of the document is not enough: then nothing was done. */
async function unlessUnread(attempt: () => Promise<Tell>): Promise<Tell | undefined> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof UnreadText) return undefined
    throw error
  }
}

async function change(shell: Shell, work: Work): Promise<Tell> {
  const {found} = work
  if (found.kind === 'stdin') return filterStdin(shell, work)
  if (!shell.options.dryRun) return saveChange(shell, work)
  const worked = workOut(work, readDocument(found).bytes)
  return () => reportDryRun(shell, {found, change: worked, takeBack: null})
}

interface Work {
  readonly found: FoundDocument
  readonly plan: Plan
  readonly setting: ChangeSetting
  readonly reader: TextReader
}

function workOut({plan, setting}: Work, bytes: Uint8Array) {
  return workOutChange(bytes, plan, setting)
}

async function saveChange(shell: Shell, work: Work): Promise<Tell> {
  const {context} = shell
  const command = asTyped(context.argv)
  const propose = (bytes: Uint8Array) => {
    const change = workOut(work, bytes)
    const isSame = change.before === change.after
    return {
      bytes: isSame ? null : change.bytes,
      result: change,
      step: {command, changes: stepChanges(change.outcome)},
    }
  }
  const saved = await changeDocument(work.found, propose, {environment: context})
  return () => {
    for (const warning of saved.warnings) warn(shell, warning)
    const isLost = saved.saved && !saved.canUndo
    reportSaved(shell, {found: work.found, change: saved.result, takeBack: isLost ? null : 'tracker undo'})
    const {bytes, outcome} = saved.result
    shell.afterwards.push(work.reader.keeperOf(bytes, outcome.curriculum))
  }
}

/** The new document goes to standard output, raw where it is piped; what is said of it, beside it. */
async function filterStdin(shell: Shell, work: Work): Promise<Tell> {
  const {context, options} = shell
  if (options.json) {
    throw new TrackerError(
      'usage',
      'with -f - the document goes to standard output, so --json cannot go there',
      {
        hint: 'leave --json out, or name a file with -f',
      },
    )
  }
  const change = workOut(work, await readStdin(context))
  const report = {found: work.found, change, takeBack: null}
  if (options.dryRun) return () => reportDryRun(shell, report)
  return () => {
    writeDocument(shell, change.bytes)
    reportFiltered(shell, report)
  }
}
