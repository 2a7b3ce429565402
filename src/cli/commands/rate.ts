import {findItems} from '../../curriculum/find-items.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {rateItems} from '../../operations/rate-items.ts'
import {listOption, textOption} from '../option-values.ts'
import {readRatingArgument} from '../read-rating-argument.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

/** The last word is the number of stars. */
export const runRate: RunCommand = async (shell, {operands, options}) => {
  const stars = operands.at(-1)
  if (stars === undefined || operands.length < 2) {
    throw new TrackerError('usage', 'rate needs an ITEM and a number of stars', {
      hint: 'see: tracker rate --help',
    })
  }
  const text = textOption(options, 'note')
  const intent = {
    rating: readRatingArgument(stars),
    note: text === null ? undefined : {text, append: false},
  }
  return runChange(shell, curriculum => {
    const search = {within: listOption(options, 'in'), prefer: 'ratable', verb: 'rate'} as const
    const subjects = findItems(curriculum, operands.slice(0, -1), search)
    return {subjects, operation: rateItems(curriculum, subjects, intent)}
  })
}
