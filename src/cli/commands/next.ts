import {measureProgress} from '../../curriculum/measure-progress.ts'
import {jsonNext} from '../../views/json-items.ts'
import {showNext} from '../../views/show-next.ts'
import {openTracker} from '../open-tracker.ts'
import {textOption} from '../option-values.ts'
import {readCount} from '../read-count.ts'
import {readToday} from '../read-today.ts'
import type {RunCommand} from '../run-command.ts'
import {writeJsonList, writePaged} from '../write-output.ts'

const usual = 3

export const runNext: RunCommand = async (shell, {options}) => {
  const count = readCount(textOption(options, 'count') ?? String(usual), {option: '--count', command: 'next'})
  const today = readToday(shell.context)
  const {curriculum} = await openTracker(shell)
  const progress = measureProgress(curriculum, today, count)
  const document = jsonNext(progress.next)
  if (shell.options.json) writeJsonList(shell, document, document.items)
  else await writePaged(shell, showNext(progress, shell.look))
  return 0
}
