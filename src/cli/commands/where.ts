import {jsonWhere} from '../../views/json-where.ts'
import {showWhere, showWhy} from '../../views/show-where.ts'
import {locateTracker} from '../locate-tracker.ts'
import type {RunCommand} from '../run-command.ts'
import {writeBeside, writeJson, writeText} from '../write-output.ts'

export const runWhere: RunCommand = async shell => {
  const {path, why} = await locateTracker(shell, 'reading')
  if (shell.options.json) {
    writeJson(shell, jsonWhere(path, why))
    return 0
  }
  writeText(shell, showWhere(path, shell.look))
  writeBeside(shell, showWhy(why, shell.errorLook))
  return 0
}
