import {dirname} from 'node:path'
import {TrackerError} from '../errors/tracker-error.ts'
import {jsonChange} from '../views/json-change.ts'
import {showChange} from '../views/show-change.ts'
import {showDiff} from '../views/show-diff.ts'
import {unifiedDiff} from '../views/unified-diff.ts'
import type {FoundDocument} from './find-document.ts'
import type {Shell} from './run-command.ts'
import type {WorkedOutChange} from './work-out-change.ts'
import {warn, writeBeside, writeJson, writeText} from './write-output.ts'

export interface ChangeToReport {
  readonly found: FoundDocument
  readonly change: WorkedOutChange
}

/** Tells what a saved change did. The file is in place, so nothing that fails here is more than a warning. */
export function reportSaved(shell: Shell, report: ChangeToReport): void {
  for (const warning of report.change.outcome.warnings) warn(shell, warning)
  try {
    const {found, change} = report
    if (shell.options.json) writeJson(shell, jsonChange(reported(report, false)))
    else writeText(shell, showChange(reportFor(shell, {found, change}), shell.look))
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error
    warn(shell, `the change was saved, but not reported: ${error.message}`)
  }
}

/** What a change would do, as a diff; when it would do nothing, says so beside it. */
export function reportDryRun(shell: Shell, report: ChangeToReport): void {
  const {change, found} = report
  for (const warning of change.outcome.warnings) warn(shell, warning)
  const diff = unifiedDiff({file: diffName(found), before: change.before, after: change.after})
  if (shell.options.json) writeJson(shell, jsonChange(reported(report, true), diff))
  else if (diff === '') writeBeside(shell, showChange(reportFor(shell, report), shell.errorLook))
  else writeText(shell, showDiff(diff, shell.look))
}

/** For a document that itself goes to standard output. */
export function reportFiltered(shell: Shell, report: ChangeToReport): void {
  for (const warning of report.change.outcome.warnings) warn(shell, warning)
  writeBeside(shell, showChange(reportFor(shell, report), shell.errorLook))
}

function reported({found, change}: ChangeToReport, dryRun: boolean) {
  return {file: found.path, outcome: change.outcome, dryRun}
}

function reportFor({context, options}: Shell, report: ChangeToReport) {
  const {found, change} = report
  return {
    file: found.shown,
    outcome: change.outcome,
    dryRun: options.dryRun,
    subjects: change.subjects,
    namesFile: found.kind === 'file' && dirname(found.path) !== context.cwd,
    takeBack: null,
    likelyNext: 'tracker next',
  }
}

/** Without a leading slash, as git names files in a diff. */
function diffName({shown}: FoundDocument): string {
  return shown.replace(/^\/+/, '')
}
