import {giveUp} from '../../cli/prompts/give-up.ts'
import {findTarget, type Target} from '../../curriculum/find-target.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {removeItems} from '../../operations/remove-items.ts'
import {removeScope} from '../../operations/remove-scope.ts'
import {allowRemoval, requireEmpty, requireRemovable} from '../allow-removal.ts'
import {listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runRemove: RunCommand = async (shell, {operands, options}) => {
  const search = {within: listOption(options, 'in'), prefer: 'any', verb: 'remove'} as const
  const find = (curriculum: Curriculum): Target => findTarget(curriculum, operands, search)
  const allowed = await allowRemoval(shell, find)
  if (typeof allowed === 'string') return giveUp(shell, allowed)
  return runChange(shell, curriculum => {
    const target = find(curriculum)
    if (target.kind === 'items') {
      return {subjects: target.items, operation: removeItems(curriculum, target.items)}
    }
    const scope = requireRemovable(target)
    if (!allowed) requireEmpty(curriculum, scope)
    return {subjects: [], operation: removeScope(curriculum, scope)}
  })
}
