import {findUnit} from '../../curriculum/find-unit.ts'
import {measureProgress} from '../../curriculum/measure-progress.ts'
import type {Unit} from '../../curriculum/scope.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {jsonItem} from '../../views/json-item.ts'
import {jsonStatus} from '../../views/json-status.ts'
import {showExplanation} from '../../views/show-explanation.ts'
import {showStatus} from '../../views/show-status.ts'
import {showStatusLine} from '../../views/show-status-line.ts'
import {showUnit} from '../../views/show-unit.ts'
import type {StatusView} from '../../views/status-view.ts'
import {openTracker} from '../open-tracker.ts'
import {isSet} from '../option-values.ts'
import {readToday} from '../read-today.ts'
import type {CommandRequest, RunCommand, Shell} from '../run-command.ts'
import {welcome} from '../welcome.ts'
import {writeJson, writePaged} from '../write-output.ts'

export const runStatus: RunCommand = async (shell, request) => {
  try {
    return await tellStatus(shell, request)
  } catch (error) {
    const isStranger =
      shell.context.argv.length === 0 && error instanceof TrackerError && error.code === 'no-file'
    if (isStranger) return welcome(shell, error)
    throw error
  }
}

async function tellStatus(shell: Shell, {operands, options}: CommandRequest): Promise<number> {
  const today = readToday(shell.context)
  const {found, curriculum} = await openTracker(shell)
  const view = {curriculum, progress: measureProgress(curriculum, today), file: found.shown}
  const unit = operands.length === 0 ? null : findUnit(curriculum, operands.join(' '))
  if (shell.options.json) writeJson(shell, jsonOf(found.path, view, unit))
  else await writePaged(shell, textOf(shell, view, {unit, options}))
  return 0
}

/** A unit's items beside the whole. */
function jsonOf(path: string, {curriculum, progress}: StatusView, unit: Unit | null): unknown {
  const status = jsonStatus(path, curriculum, progress)
  if (unit === null) return status
  const items = curriculum.items.filter(item => item.unit === unit).map(jsonItem)
  return {...status, unit: unit.id, items}
}

interface Wanted {
  readonly unit: Unit | null
  readonly options: CommandRequest['options']
}

function textOf({look}: Shell, view: StatusView, {unit, options}: Wanted): string {
  if (isSet(options, 'oneline')) return showStatusLine(view, look)
  if (isSet(options, 'explain')) return showExplanation(view, look)
  return unit === null ? showStatus(view, look) : showUnit(unit, view, look)
}
