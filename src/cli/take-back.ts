import {measureWork} from '../curriculum/measure-progress.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {type ItemName, shelvesOf} from '../curriculum/shelves.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import type {Change} from '../operations/operation.ts'
import type {Outcome} from '../operations/outcome.ts'
import type {Step} from '../storage/read-history.ts'
import type {Saved} from '../storage/save-document.ts'
import {type Undone, undoSteps} from '../storage/undo-steps.ts'
import {asTyped} from './as-typed.ts'
import type {FoundDocument} from './find-document.ts'
import {locateTracker} from './locate-tracker.ts'
import {readCount} from './read-count.ts'
import {readToday} from './read-today.ts'
import {reportDryRun, reportSaved} from './report-change.ts'
import type {CommandRequest, Shell} from './run-command.ts'
import {readStepChanges, reverseChanges} from './step-changes.ts'
import {type TextReader, textReader} from './text-reader.ts'
import {warnUnreported} from './warn-unreported.ts'
import {warn, writeBeside} from './write-output.ts'

export type Direction = 'undo' | 'redo'

/** What `undo` and `redo` have in common. Gives 1 when there is nothing to take back, or to make again. */
export async function takeBack(shell: Shell, request: CommandRequest, direction: Direction): Promise<number> {
  const {context, options} = shell
  const count = readCount(request.operands[0] ?? '1', {option: 'COUNT', command: direction})
  // Nothing here hangs on the day, but one that cannot be read is refused by every command.
  readToday(context)
  const found = await locateTracker(shell, 'writing')
  if (found.kind === 'stdin') throw refuseStdin(direction)
  const command = asTyped(context.argv)
  const setting = {direction, count, command, environment: context, dryRun: options.dryRun}
  const undone = await undoSteps(found, setting)
  for (const warning of undone.warnings) warn(shell, warning)
  const {length} = undone.result.steps
  if (length < count && !options.json) writeBeside(shell, tellShortage(length, direction))
  if (length === 0 && !options.json) return 1
  try {
    await report(shell, {found, direction, undone})
  } catch (error) {
    if (!undone.saved) throw error
    warnUnreported(shell, 'the change was saved', error)
  }
  return length === 0 ? 1 : 0
}

interface TakenBack {
  readonly found: FoundDocument
  readonly direction: Direction
  readonly undone: Saved<Undone>
}

async function report(shell: Shell, {found, direction, undone}: TakenBack): Promise<void> {
  const {steps} = undone.result
  const reader = textReader(shell, undone.document.realPath)
  const before = await readState(reader, undone.document.bytes, found.shown)
  const after = await readState(reader, undone.bytes, found.shown)
  if (undone.saved) shell.afterwards.push(reader.keeperOf(undone.bytes, after))
  const outcome = outcomeOf(steps, direction, {before, after})
  const change = {
    found,
    change: {
      outcome,
      subjects: subjectsOf(outcome, [before, after]),
      before: before.text,
      after: after.text,
    },
    opening: steps.map(step => `${direction === 'undo' ? 'Taken back' : 'Made again'}: ${step.command}`),
    takeBack: undone.saved && !undone.canUndo ? null : direction === 'undo' ? 'tracker redo' : 'tracker undo',
  }
  if (shell.options.dryRun) await reportDryRun(shell, change)
  else reportSaved(shell, change)
}

interface Contents {
  readonly before: Curriculum
  readonly after: Curriculum
}

function outcomeOf(steps: readonly Step[], direction: Direction, {before, after}: Contents): Outcome {
  const told = steps.map(step => readStepChanges(step.changes))
  const made = direction === 'undo' ? told.map(reverseChanges) : told
  return {
    before: before.text,
    after: after.text,
    edits: [],
    changes: made.flatMap(({changes}) => changes),
    refreshed: made.flatMap(({refreshed}) => refreshed),
    completion: {before: percentOf(before), after: percentOf(after)},
    warnings: [],
  }
}

/** The items whose fields change, each once, as they were or as they come back. */
function subjectsOf({changes}: Outcome, curricula: readonly Curriculum[]): readonly Item[] {
  const items = new Map(curricula.flatMap(curriculum => changed(curriculum, changes)))
  return [...new Set(changes.map(({key}) => key))].flatMap(key => items.get(key) ?? [])
}

function changed(curriculum: Curriculum, changes: readonly Change[]): readonly (readonly [string, Item])[] {
  const keys = new Set(changes.map(({key}) => key))
  const {items, names, namesakes} = shelvesOf(curriculum)
  const haveKey = (all: readonly ItemName[]): readonly ItemName[] => all.filter(({key}) => keys.has(key))
  const titles = [...new Set(changes.map(({item}) => item))]
  // Mostly they are called as they were, and nobody else has to be asked.
  const called = haveKey(titles.flatMap(namesakes))
  const named = called.length === keys.size ? called : haveKey(names())
  return named.map(({key, position}) => [key, items.at(position)])
}

function percentOf(curriculum: Curriculum): number {
  return measureWork(curriculum).completion.percent
}

/** Undo works on bytes, whatever they are; only the report needs a text. */
async function readState(reader: TextReader, bytes: Uint8Array, shown: string): Promise<Curriculum> {
  try {
    return await reader.open(bytes, shown)
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error
    const {parseText} = await import('./parse-text.ts')
    return await parseText(new TextDecoder().decode(bytes))
  }
}

function tellShortage(found: number, direction: Direction): string {
  if (found === 0) return `Nothing to ${direction}.\n`
  return `There ${found === 1 ? 'was only 1 command' : `were only ${found} commands`} to ${direction}.\n`
}

function refuseStdin(direction: Direction): TrackerError {
  return new TrackerError('usage', `${direction} needs a file: what is piped in has no history`, {
    hint: `tracker ${direction} -f FILE`,
  })
}
