import {isOutline} from '../curriculum/is-outline.ts'
import {isTracker} from '../curriculum/is-tracker.ts'
import {readCurriculum} from '../curriculum/read-curriculum.ts'
import {readPlan} from '../curriculum/read-plan.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readBlocks} from '../markdown/read-blocks.ts'
import {blankDocument} from '../operations/blank-document.ts'
import {type NewTracker, printPlan} from '../operations/print-plan.ts'
import {readDocument} from '../storage/read-document.ts'
import {decodeTracker} from './decode-tracker.ts'
import {findConflicts} from './find-conflicts.ts'
import {type FoundDocument, namedDocument} from './find-document.ts'
import type {NewDocument} from './new-tracker.ts'
import {readStdin} from './read-stdin.ts'
import type {Shell} from './run-command.ts'

/** A filled tracker made blank, or a tracker printed from an outline. The file itself is only read. */
export async function trackerFromFile(shell: Shell, path: string, request: NewTracker): Promise<NewDocument> {
  const place = namedDocument(shell.context, path, '--template')
  const text = await readTemplate(shell, place)
  const blocks = readBlocks(text)
  const curriculum = readCurriculum(text, blocks)
  const plan = readPlan(text, blocks)
  if (isTracker(curriculum) && !(plan && isOutline(curriculum, plan))) {
    const read = (changed: string) => readCurriculum(changed, readBlocks(changed))
    const blank = blankDocument(curriculum, {...request, read})
    return {text: blank.text, remarks: blank.kept.length > 0 ? [describeKept(blank.kept)] : []}
  }
  if (plan) return {text: printPlan(plan, request), remarks: describeLeftOut(plan.leftOut)}
  throw new TrackerError(
    'invalid-value',
    `${place.shown} holds nothing to track, and no outline: no list, no heading`,
    {hint: 'write what you want to learn as a nested list, or see: tracker init --help'},
  )
}

async function readTemplate({context}: Shell, place: FoundDocument): Promise<string> {
  const bytes = place.kind === 'stdin' ? await readStdin(context) : readNamed(place).bytes
  const {text} = decodeTracker(bytes, place.shown)
  const conflicts = findConflicts(text)
  if (!conflicts) return text
  throw new TrackerError(
    'conflict-markers',
    `${place.shown}:${conflicts.line}: ${conflicts.told}, so nobody can tell what the template is`,
    {hint: 'resolve it in your editor, then try again'},
  )
}

function readNamed(place: FoundDocument): ReturnType<typeof readDocument> {
  try {
    return readDocument(place)
  } catch (error) {
    if (!(error instanceof TrackerError) || error.code !== 'no-file') throw error
    throw new TrackerError('no-file', `there is no template and no file called "${place.shown}"`, {
      hint: 'the template here is system-design; a file is a tracker or an outline',
    })
  }
}

const mostNamed = 5

function describeKept(kept: readonly string[]): string {
  const names = kept.slice(0, mostNamed).map(label => `"${label}"`)
  const more = kept.length > mostNamed ? ` and ${kept.length - mostNamed} more` : ''
  return `Left as they are, since they may belong to the plan: what stands behind ${names.join(', ')}${more}.`
}

function describeLeftOut(count: number): string[] {
  if (count === 0) return []
  return [
    `Left out: ${count === 1 ? 'one paragraph' : `${count} paragraphs`} that ${count === 1 ? 'is' : 'are'} no heading and no list.`,
  ]
}
