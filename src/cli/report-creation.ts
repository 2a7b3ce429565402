import {dirname} from 'node:path'
import {measureWork} from '../curriculum/measure-progress.ts'
import type {Curriculum} from '../curriculum/model.ts'
import type {Outcome} from '../operations/outcome.ts'
import {jsonChange} from '../views/json-change.ts'
import {printLines} from '../views/print-lines.ts'
import {readableText} from '../views/readable-text.ts'
import {showDiff} from '../views/show-diff.ts'
import type {FoundDocument} from './find-document.ts'
import {parseText} from './parse-text.ts'
import {diffName} from './report-change.ts'
import type {Shell} from './run-command.ts'
import {warnUnreported} from './warn-unreported.ts'
import {warn, writeJson, writeText} from './write-output.ts'

export interface Creation {
  readonly text: string
  readonly warnings: readonly string[]
  /** What the person should know of it. */
  readonly remarks: readonly string[]
}

/** The file is in place, so nothing that fails here is more than a warning. */
export async function reportCreated(
  shell: Shell,
  place: FoundDocument,
  {text, warnings, remarks}: Creation,
): Promise<void> {
  for (const warning of warnings) warn(shell, warning)
  try {
    if (shell.options.json)
      writeJson(shell, jsonChange({file: place.path, outcome: outcomeOf(text), dryRun: false}))
    else writeText(shell, showCreated(shell, place, {curriculum: await parseText(text), remarks}))
  } catch (error) {
    warnUnreported(shell, `${place.shown} was made`, error)
  }
}

export async function reportPlanned(shell: Shell, place: FoundDocument, text: string): Promise<void> {
  const {unifiedDiff} = await import('../views/unified-diff.ts')
  const diff = unifiedDiff({file: diffName(place), before: '', after: text})
  if (shell.options.json) {
    writeJson(shell, jsonChange({file: place.path, outcome: outcomeOf(text), dryRun: true}, diff))
  } else {
    writeText(shell, showDiff(diff, shell.look))
  }
}

export function reportExisting(shell: Shell, existing: FoundDocument): void {
  const {options, look, context} = shell
  if (options.json) {
    writeJson(shell, jsonChange({file: existing.path, outcome: outcomeOf(''), dryRun: options.dryRun}))
    return
  }
  const where = dirname(existing.path) === context.cwd ? 'here' : 'above'
  const line = `There is a tracker ${where} already: ${readableText(existing.shown, look)} (tracker init FILE makes another).`
  writeText(shell, printLines([line]))
}

interface Created {
  readonly curriculum: Curriculum
  readonly remarks: readonly string[]
}

function showCreated({look}: Shell, place: FoundDocument, {curriculum, remarks}: Created): string {
  const items = measureWork(curriculum).completion.total
  const name = readableText(place.shown, look)
  return printLines([
    `Made ${name}: ${counted(curriculum.units.length, 'unit')} with ${counted(items, 'item')} to finish.`,
    ...remarks.map(remark => readableText(remark, look)),
    'What to do first: tracker next',
  ])
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function outcomeOf(text: string): Outcome {
  return {
    before: '',
    after: text,
    edits: [],
    changes: [],
    refreshed: [],
    completion: {before: 0, after: 0},
    warnings: [],
  }
}
