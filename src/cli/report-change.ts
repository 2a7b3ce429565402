import {dirname} from 'node:path'
import type {Outcome} from '../operations/outcome.ts'
import {jsonChange} from '../views/json-change.ts'
import {printLines} from '../views/print-lines.ts'
import {readableText} from '../views/readable-text.ts'
import {type ChangeReport, showChange} from '../views/show-change.ts'
import {showDiff} from '../views/show-diff.ts'
import type {FoundDocument} from './find-document.ts'
import type {Shell} from './run-command.ts'
import {warnUnreported} from './warn-unreported.ts'
import type {WorkedOutChange} from './work-out-change.ts'
import {warn, writeBeside, writeJson, writeText} from './write-output.ts'

export interface ChangeToReport {
  readonly found: FoundDocument
  readonly change: Omit<WorkedOutChange, 'bytes' | 'outcome'> & {readonly outcome: Outcome}
  /** Lines before the report itself. */
  readonly opening?: readonly string[]
  /** What to type to take it back; `null` where nothing can. */
  readonly takeBack: string | null
}

/** Tells what a saved change did. The file is in place, so nothing that fails here is more than a warning. */
export function reportSaved(shell: Shell, report: ChangeToReport): void {
  warnOf(shell, report)
  try {
    if (shell.options.json) writeJson(shell, jsonChange(reported(shell, report)))
    else writeText(shell, textOf(shell, report, shell.look))
  } catch (error) {
    warnUnreported(shell, 'the change was saved', error)
  }
}

/** What a change would do, as a diff; when it would do nothing, says so beside it. */
export async function reportDryRun(shell: Shell, report: ChangeToReport): Promise<void> {
  warnOf(shell, report)
  const {before, after} = report.change
  const {unifiedDiff} = await import('../views/unified-diff.ts')
  const diff = unifiedDiff({file: diffName(report.found), before, after})
  if (shell.options.json) writeJson(shell, jsonChange(reported(shell, report), diff))
  else if (diff === '') writeBeside(shell, textOf(shell, report, shell.errorLook))
  else writeText(shell, showDiff(diff, shell.look))
}

/** For a document that itself goes to standard output. */
export function reportFiltered(shell: Shell, report: ChangeToReport): void {
  warnOf(shell, report)
  writeBeside(shell, textOf(shell, report, shell.errorLook))
}

function warnOf(shell: Shell, {change}: ChangeToReport): void {
  for (const warning of change.outcome.warnings) warn(shell, warning)
}

function textOf(shell: Shell, report: ChangeToReport, look: Shell['look']): string {
  const opening = printLines((report.opening ?? []).map(line => readableText(line, look)))
  return opening + showChange(reportFor(shell, report), look)
}

function reported({options}: Shell, {found, change}: ChangeToReport) {
  return {file: found.path, outcome: change.outcome, dryRun: options.dryRun}
}

function reportFor({context, options}: Shell, {found, change, takeBack}: ChangeToReport): ChangeReport {
  return {
    file: found.shown,
    outcome: change.outcome,
    dryRun: options.dryRun,
    subjects: change.subjects,
    namesFile: found.kind === 'file' && dirname(found.path) !== context.cwd,
    takeBack,
    likelyNext: 'tracker next',
  }
}

/** Without a leading slash, as git names files in a diff. */
export function diffName({shown}: FoundDocument): string {
  return shown.replace(/^\/+/, '')
}
