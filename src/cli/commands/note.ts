import {findItems} from '../../curriculum/find-items.ts'
import {noteItem} from '../../operations/note-item.ts'
import {isSet, listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runNote: RunCommand = (shell, {operands: [name = '', text = ''], options}) =>
  runChange(shell, curriculum => {
    const search = {within: listOption(options, 'in'), prefer: 'notable', verb: 'note'} as const
    const [item] = findItems(curriculum, [name], search)
    if (item === undefined) throw new Error('findItems gave nothing, and did not say why')
    const operation = noteItem(curriculum, item, {text, append: isSet(options, 'append')})
    return {subjects: [item], operation}
  })
