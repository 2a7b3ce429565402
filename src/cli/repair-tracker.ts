import type {RuleId} from '../curriculum/problem.ts'
import type {Edit} from '../edit/edit.ts'
import {changeDocument} from '../storage/change-document.ts'
import {readDocument} from '../storage/read-document.ts'
import {readableText} from '../views/readable-text.ts'
import {showDamage, showRepairs} from '../views/show-repairs.ts'
import {asTyped} from './as-typed.ts'
import type {FoundDocument} from './find-document.ts'
import {locateTracker} from './locate-tracker.ts'
import {readStdin} from './read-stdin.ts'
import {readToday} from './read-today.ts'
import type {Shell} from './run-command.ts'
import {textReader} from './text-reader.ts'
import {type WorkedOutRepairs, workOutRepairs} from './work-out-repairs.ts'
import {warn, writeBeside, writeDocument} from './write-output.ts'

export interface RepairedTracker extends WorkedOutRepairs {
  readonly found: FoundDocument
}

/**
 * Repairs what is certain in one tracker and saves it, or with --dry-run only says what it would do. What is read from
 * standard input is written to standard output. All talk goes to standard error.
 * Throws TrackerError for every refusal, and then nothing was written.
 */
export async function repairTracker(shell: Shell, rules: ReadonlySet<RuleId>): Promise<RepairedTracker> {
  const {context, options} = shell
  const found = await locateTracker(shell, 'writing')
  const document = found.kind === 'stdin' ? null : readDocument(found)
  const reader = textReader(shell, document?.realPath ?? null)
  const setting = {shown: found.shown, today: readToday(context), read: await reader.prepare(document?.bytes)}
  const workOut = (bytes: Uint8Array): WorkedOutRepairs => workOutRepairs(bytes, rules, setting)
  const bytes = document?.bytes ?? (await readStdin(context))
  const preview = workOut(bytes)
  tellDamage(shell, found, preview)
  const isSaved = document !== null && !options.dryRun
  const repairs = isSaved ? await save(shell, found, workOut) : preview
  if (isSaved) shell.afterwards.push(reader.keeperOf(repairs.bytes, repairs.curriculum))
  else if (!options.dryRun) writeDocument(shell, repairs.bytes)
  tellRepairs(shell, found, repairs)
  return {...repairs, found}
}

async function save(
  shell: Shell,
  found: FoundDocument,
  workOut: (bytes: Uint8Array) => WorkedOutRepairs,
): Promise<WorkedOutRepairs> {
  const {context} = shell
  const command = asTyped(context.argv)
  const propose = (bytes: Uint8Array) => {
    const repairs = workOut(bytes)
    const isSame = repairs.before === repairs.after
    const step = {command, changes: {changes: repairs.changes, refreshed: []}}
    return {bytes: isSame ? null : repairs.bytes, result: repairs, step}
  }
  const saved = await changeDocument(found, propose, {environment: context})
  for (const warning of saved.warnings) warn(shell, warning)
  return saved.result
}

/** Before anything is saved: what stands in the file is replaced sign by sign, so it is shown sign by sign. */
function tellDamage(shell: Shell, {shown}: FoundDocument, {before, repaired}: WorkedOutRepairs): void {
  const text = before.replace(/^\uFEFF/, '')
  const edits = repaired
    .slice(0, 1)
    .flatMap(({problems}) => problems.filter(({rule}) => rule === 'encoding'))
    .flatMap(({fix}): readonly Edit[] => fix ?? [])
  if (edits.length === 0 || shell.options.json) return
  const name = readableText(shown, shell.errorLook)
  writeBeside(
    shell,
    `${name}: damaged signs, and what they were\n${showDamage(text, edits, shell.errorLook)}`,
  )
}

function tellRepairs(shell: Shell, found: FoundDocument, {repaired}: WorkedOutRepairs): void {
  if (shell.options.json) return
  const {dryRun} = shell.options
  const problems = repaired.flatMap(each => each.problems)
  writeBeside(shell, showRepairs(found.shown, problems, {look: shell.errorLook, done: !dryRun}))
}
