import {inferSettings} from '../../curriculum/infer-settings.ts'
import {jsonInference} from '../../views/json-inference.ts'
import {showInference} from '../../views/show-inference.ts'
import {openTracker} from '../open-tracker.ts'
import type {RunCommand} from '../run-command.ts'
import {writeJson, writePaged} from '../write-output.ts'

export const runExplain: RunCommand = async shell => {
  const {found, curriculum, blocks} = await openTracker(shell)
  const inference = inferSettings(curriculum, await blocks())
  if (shell.options.json) writeJson(shell, jsonInference(found.shown, inference))
  else await writePaged(shell, showInference(inference, shell.look))
  return 0
}
