import {findTarget} from '../../curriculum/find-target.ts'
import {quoteWord} from '../../curriculum/quote-word.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {renameItem} from '../../operations/rename-item.ts'
import {renameScope} from '../../operations/rename-scope.ts'
import {listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runRename: RunCommand = async (shell, {operands, options}) => {
  const [name = '', text = ''] = operands
  if (operands.length !== 2) throw refuseWords(operands)
  return runChange(shell, curriculum => {
    const search = {within: listOption(options, 'in'), prefer: 'any', verb: 'rename'} as const
    const target = findTarget(curriculum, [name], search)
    if (target.kind === 'scope') return {subjects: [], operation: renameScope(curriculum, target.scope, text)}
    const [item] = target.items
    if (item === undefined) throw new Error('findTarget gave nothing, and did not say why')
    return {subjects: [item], operation: renameItem(curriculum, item, text)}
  })
}

function refuseWords(words: readonly string[]): TrackerError {
  const got = words.length === 1 ? 'one word' : `${words.length} words`
  const name = words.length === 1 ? quoteWord(words[0] ?? '') : '"ITEM"'
  return new TrackerError('usage', `rename takes an ITEM and a TEXT, and got ${got}`, {
    hint: `quote each of them: tracker rename ${name} "TEXT"`,
  })
}
