import {TrackerError} from '../errors/tracker-error.ts'
import {beginJournalEntry} from './journal/journal-entry.ts'
import {acquireLock, type LockPatience, usualPatience} from './lock/acquire-lock.ts'
import {type HeldLock, releaseLock} from './lock/held-locks.ts'
import {isWorthSaving, type MakePlan, type PlannedChange, planChange} from './plan-change.ts'
import {readDocument} from './read-document.ts'
import {refuseSaving} from './refuse-system-error.ts'
import {type Replaced, replaceDocument} from './replace-document.ts'
import {requireSingleLink, requireWritable} from './require-writable.ts'
import type {DocumentPlace, StorageEnvironment, StoredDocument} from './stored-document.ts'
import {tellNeighbours} from './tell-neighbours.ts'

export interface SaveRequest<Result> {
  readonly place: DocumentPlace
  readonly makePlan: MakePlan<Result>
  /** The plan depends on the undo journal, too. */
  readonly readsJournal?: boolean
  readonly environment: StorageEnvironment
  /** Work everything out, write nothing. */
  readonly dryRun?: boolean
  readonly patience?: LockPatience
}

export interface Saved<Result> {
  readonly result: Result
  /** Whether the file is another one now. */
  readonly saved: boolean
  /** What the command worked on. */
  readonly document: StoredDocument
  /** The content after. */
  readonly bytes: Uint8Array
  /** What went wrong although the change was saved, and who else seems to be at work on the file; for people. */
  readonly warnings: readonly string[]
  /** Whether the undo journal has it. */
  readonly canUndo: boolean
}

const rounds = 5

/**
 * Lock → read → plan → write aside → compare → rename → unlock. The plan is made once before the lock is
 * taken, and again only when the content is another one then: so others wait no longer than a save takes.
 * Throws TrackerError, among them `locked`, `changed-meanwhile`, `read-only`, `hard-linked`, `input-output`.
 */
export async function saveDocument<Result>(request: SaveRequest<Result>): Promise<Saved<Result>> {
  const {place, makePlan, patience = usualPatience} = request
  const first = planChange(place, makePlan, readDocument(place))
  if (request.dryRun || !isWorthSaving(first))
    return finish(first, {saved: false, warnings: [], canUndo: false})
  requireWritable(first.document)
  const {realPath} = first.document
  const lock = await acquireLock({shown: place.shown, realPath, patience})
  try {
    const saved = saveLocked(request, first, lock)
    const told = saved.saved ? tellNeighbours(realPath, place.shown, lock.beside) : []
    return {...saved, warnings: [...saved.warnings, ...releaseLock(lock), ...told]}
  } catch (error) {
    releaseLock(lock)
    throw refuseSaving(place.shown, error)
  }
}

function finish<Result>(
  {document, plan}: PlannedChange<Result>,
  {saved, warnings, canUndo}: Pick<Saved<Result>, 'saved' | 'warnings' | 'canUndo'>,
): Saved<Result> {
  const differs = Buffer.compare(plan.bytes, document.bytes) !== 0
  return {result: plan.result, saved: saved && differs, document, bytes: plan.bytes, warnings, canUndo}
}

/** Everything in here is synchronous: no other part of this program runs while the lock is held. */
function saveLocked<Result>(
  request: SaveRequest<Result>,
  first: PlannedChange<Result>,
  lock: HeldLock,
): Saved<Result> {
  const {place, makePlan, readsJournal, environment} = request
  let planned = first
  for (let round = 1; round <= rounds; round++) {
    const document = readDocument(place, {known: planned.document.identity})
    const isStillRight = !readsJournal && isSameContent(document, planned.document)
    planned = isStillRight ? {document, plan: planned.plan} : planChange(place, makePlan, document)
    if (!isWorthSaving(planned)) return finish(planned, {saved: false, warnings: [], canUndo: false})
    requireSavable(planned.document, first.document)
    const outcome = replacePlanned(planned, {lock, environment})
    if (outcome.kind === 'saved') return finish(planned, {...outcome, saved: true})
  }
  const message = `${place.shown} is being changed by another program all the time`
  throw new TrackerError('changed-meanwhile', message, {hint: 'try again when it has finished'})
}

/** The lock was taken for the file that was found first. */
function requireSavable(document: StoredDocument, first: StoredDocument): void {
  const {shown, realPath} = document
  if (realPath !== first.realPath) {
    const message = `${shown} has become a link to another file meanwhile`
    throw new TrackerError('changed-meanwhile', message, {hint: 'try again'})
  }
  requireWritable(document)
  requireSingleLink(document)
}

function isSameContent(one: StoredDocument, other: StoredDocument): boolean {
  return Buffer.compare(one.bytes, other.bytes) === 0
}

/** A plan may only move steps between undone and done: then there is nothing to write but the journal. */
function replacePlanned<Result>(
  {document, plan}: PlannedChange<Result>,
  {lock, environment}: {readonly lock: HeldLock; readonly environment: StorageEnvironment},
): Replaced {
  const {realPath, bytes: before} = document
  const beginEntry = () => beginJournalEntry({environment, realPath, before, transitions: plan.transitions})
  if (Buffer.compare(before, plan.bytes) !== 0) {
    return replaceDocument({document, bytes: plan.bytes, lock, beginEntry})
  }
  const entry = beginEntry()
  entry.commit()
  return {kind: 'saved', warnings: entry.warnings, canUndo: entry.warnings.length === 0}
}
