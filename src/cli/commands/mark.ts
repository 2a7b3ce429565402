import {readDayArgument} from '../../calendar/read-day-argument.ts'
import {findItems} from '../../curriculum/find-items.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {markItems} from '../../operations/mark-items.ts'
import {isSet, listOption, textOption} from '../option-values.ts'
import {readRatingArgument} from '../read-rating-argument.ts'
import {readStatusArgument} from '../read-status-argument.ts'
import {runChange} from '../run-change.ts'
import type {CommandRequest, RunCommand} from '../run-command.ts'
import type {Plan} from '../work-out-change.ts'

export const runMark: RunCommand = (shell, request) => runChange(shell, plan(request))

function plan({operands, options}: CommandRequest): Plan {
  const [status, confidence, day] = [
    textOption(options, 'status'),
    textOption(options, 'confidence'),
    textOption(options, 'date'),
  ]
  const note = noteOf(options)
  const rating = confidence === null ? undefined : readRatingArgument(confidence)
  return (curriculum, today) => {
    const search = {within: listOption(options, 'in'), prefer: 'markable', verb: 'mark'} as const
    // Before the items: of `--date last friday` the day is what is wrong, not that nothing is called "friday".
    const intent = {
      status: status === null ? 'done' : readStatusArgument(status, curriculum.notation),
      confidence: rating,
      day: day === null ? undefined : readDayArgument(day, today, 'past'),
      note,
      today,
    } as const
    const subjects = findItems(curriculum, operands, search)
    const operation = markItems(curriculum, subjects, intent)
    return {subjects, operation}
  }
}

function noteOf(options: CommandRequest['options']): {text: string; append: boolean} | undefined {
  const text = textOption(options, 'note')
  if (text !== null) return {text, append: isSet(options, 'append')}
  if (!isSet(options, 'append')) return undefined
  throw new TrackerError('usage', '--append needs a note to join', {
    hint: 'tracker mark ITEM --note TEXT --append',
  })
}
