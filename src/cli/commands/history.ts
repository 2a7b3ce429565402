import {findItems} from '../../curriculum/find-items.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {readDocument} from '../../storage/read-document.ts'
import {type HistoryStep, readHistory} from '../../storage/read-history.ts'
import type {StoredDocument} from '../../storage/stored-document.ts'
import {jsonHistory} from '../../views/json-history.ts'
import {padColumns} from '../../views/pad-columns.ts'
import {printLines} from '../../views/print-lines.ts'
import {readableText} from '../../views/readable-text.ts'
import {locateTracker} from '../locate-tracker.ts'
import {listOption} from '../option-values.ts'
import type {CommandRequest, RunCommand, Shell} from '../run-command.ts'
import {readStepChanges} from '../step-changes.ts'
import {textReader} from '../text-reader.ts'
import {warn, writeBeside, writeJsonList, writePaged} from '../write-output.ts'

export const runHistory: RunCommand = async (shell, request) => {
  const found = await locateTracker(shell, 'reading')
  if (found.kind === 'stdin') {
    throw new TrackerError('usage', 'history needs a file: what is piped in has none', {
      hint: 'tracker history -f FILE',
    })
  }
  const document = readDocument(found)
  const {steps: all, warnings} = readHistory(document, shell.context)
  for (const warning of warnings) warn(shell, warning)
  const touches = await stepFilter(shell, request, {document, shown: found.shown})
  const steps = all.filter(touches)
  const json = jsonHistory(steps.map(step => ({...step, changes: readStepChanges(step.changes).changes})))
  if (shell.options.json) writeJsonList(shell, json, json.steps)
  else if (steps.length === 0) writeBeside(shell, 'No command changed it that is known here.\n')
  else await writePaged(shell, showSteps(steps, shell))
  return 0
}

/** Without an ITEM every step passes. */
async function stepFilter(
  shell: Shell,
  {operands, options}: CommandRequest,
  {document: {bytes, realPath}, shown}: {readonly document: StoredDocument; readonly shown: string},
) {
  if (operands.length === 0) return () => true
  const curriculum = await textReader(shell, realPath).open(bytes, shown)
  const search = {within: listOption(options, 'in'), prefer: 'any', verb: 'history'} as const
  const keys = findItems(curriculum, operands, search).map(({key}) => key)
  return ({changes}: HistoryStep) => readStepChanges(changes).changes.some(({key}) => keys.includes(key))
}

function showSteps(steps: readonly HistoryStep[], {look}: Shell): string {
  const rows = steps.map(({n, time, command, undone}) => [
    {text: String(n)},
    {text: localTime(time)},
    {text: readableText(command, look)},
    {text: undone ? 'taken back' : ''},
  ])
  return printLines(
    padColumns(rows, [{align: 'right'}, {gap: 2, drop: 1}, {gap: 2, minimum: 20}, {gap: 2}], look),
  )
}

/** `2025-11-03 14:05`, by the clock on the wall. */
function localTime(iso: string): string {
  const time = new Date(iso)
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
  return Number.isNaN(time.getTime()) ? iso : shifted.toISOString().slice(0, 16).replace('T', ' ')
}
