import type {Day} from '../../calendar/day.ts'
import {readDayArgument} from '../../calendar/read-day-argument.ts'
import {systemDesignTemplate} from '../../cli/templates/system-design.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {printText} from '../../markdown/print-text.ts'
import {requireOneLine} from '../../operations/person-text.ts'
import {createTracker} from '../create-tracker.ts'
import {textOption} from '../option-values.ts'
import {readToday} from '../read-today.ts'
import type {CommandRequest, RunCommand} from '../run-command.ts'

export const runInit: RunCommand = async (shell, {operands, options}) => {
  const text = makeTracker(options, readToday(shell.context))
  return createTracker(shell, operands[0] ?? null, text)
}

function makeTracker(options: CommandRequest['options'], today: Day): string {
  requireKnownTemplate(textOption(options, 'template'))
  const [title, start] = [textOption(options, 'title'), textOption(options, 'start')]
  return systemDesignTemplate({
    title: title === null ? null : printTitle(title),
    started: start === null ? today : readDayArgument(start, today, 'future'),
  })
}

function requireKnownTemplate(name: string | null): void {
  if (name === null || name === 'system-design') return
  throw new TrackerError('usage', `there is no template called "${name}", only system-design`, {
    hint: 'see: tracker init --help',
  })
}

function printTitle(typed: string): string {
  const title = requireOneLine(typed, 'title')
  if (title !== '') return printText(title, 'heading')
  throw new TrackerError('invalid-value', 'the title is empty', {hint: 'tracker init --title "My plan"'})
}
