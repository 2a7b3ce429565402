import type {Curriculum} from '../curriculum/model.ts'
import type {Block} from '../markdown/block.ts'
import {readDocument} from '../storage/read-document.ts'
import {findConflicts} from './find-conflicts.ts'
import type {FoundDocument} from './find-document.ts'
import {locateTracker} from './locate-tracker.ts'
import {readStdin} from './read-stdin.ts'
import type {Shell} from './run-command.ts'
import {textReader} from './text-reader.ts'
import {warn} from './write-output.ts'

/** A tracker that was found and read, for commands that do not change it, or not yet. */
export interface OpenTracker {
  readonly found: FoundDocument
  readonly curriculum: Curriculum
  /** The blocks that the curriculum was made of. */
  readonly blocks: () => Promise<readonly Block[]>
}

/** Throws TrackerError for a file that is not found, cannot be read or cannot be understood. */
export async function openTracker(
  shell: Shell,
  purpose: 'reading' | 'writing' = 'reading',
): Promise<OpenTracker> {
  const found = await locateTracker(shell, purpose)
  const {curriculum, reader} = await openFound(shell, found)
  warnOfConflicts(shell, found, curriculum)
  return {found, curriculum, blocks: () => reader.blocksOf(curriculum.text)}
}

/** Throws TrackerError for a file that is not there any more, cannot be read or cannot be understood. */
export async function readTracker(shell: Shell, found: FoundDocument): Promise<Curriculum> {
  const curriculum = await readFound(shell, found)
  warnOfConflicts(shell, found, curriculum)
  return curriculum
}

function warnOfConflicts(shell: Shell, found: FoundDocument, {text}: Curriculum): void {
  const conflicts = findConflicts(text)
  if (!conflicts) return
  warn(shell, `${found.shown}:${conflicts.line}: ${conflicts.told}; what is there may be counted twice`)
}

/** The same for a command that tells of conflicts by itself. */
export async function readFound(shell: Shell, found: FoundDocument): Promise<Curriculum> {
  return (await openFound(shell, found)).curriculum
}

async function openFound(shell: Shell, found: FoundDocument) {
  const {context, afterwards} = shell
  const document = found.kind === 'stdin' ? null : readDocument(found)
  const bytes = document?.bytes ?? (await readStdin(context))
  const reader = textReader(shell, document?.realPath ?? null)
  const curriculum = await reader.open(bytes, found.shown)
  afterwards.push(reader.keeperOf(bytes, curriculum))
  return {curriculum, reader}
}
