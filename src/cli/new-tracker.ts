import {readDayArgument} from '../calendar/read-day-argument.ts'
import {emptyWeeks} from '../curriculum/empty-weeks.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import {requireOneLine} from '../operations/person-text.ts'
import {type NewTracker, printPlan} from '../operations/print-plan.ts'
import {systemDesignTemplate} from '../operations/templates/system-design.ts'
import {textOption} from './option-values.ts'
import {readToday} from './read-today.ts'
import type {CommandRequest, Shell} from './run-command.ts'
import {trackerFromFile} from './tracker-from-file.ts'

/** A document that is to be written, and what the person should know of it. */
export interface NewDocument {
  readonly text: string
  readonly remarks: readonly string[]
}

/** From a template, an outline, a filled tracker or nothing but a number of weeks. Throws TrackerError. */
export async function newTracker(shell: Shell, options: CommandRequest['options']): Promise<NewDocument> {
  const [template, weeks] = [textOption(options, 'template'), textOption(options, 'weeks')]
  const request = beginning(shell, options)
  if (weeks !== null && template !== null) {
    throw new TrackerError('usage', '--weeks and --template do not go together', {
      hint: 'tracker init --weeks 8, or tracker init --template FILE',
    })
  }
  if (weeks !== null) return {text: printPlan(emptyWeeks(weekCount(weeks)), request), remarks: []}
  if (template !== null && template !== 'system-design') return trackerFromFile(shell, template, request)
  return {text: systemDesignTemplate(request), remarks: []}
}

function beginning({context}: Shell, options: CommandRequest['options']): NewTracker {
  const today = readToday(context)
  const [title, start] = [textOption(options, 'title'), textOption(options, 'start')]
  return {
    title: title === null ? null : printTitle(title),
    started: start === null ? today : readDayArgument(start, today, 'future'),
  }
}

function printTitle(typed: string): string {
  const title = requireOneLine(typed, 'title')
  if (title !== '') return printText(title, 'heading')
  throw new TrackerError('invalid-value', 'the title is empty', {hint: 'tracker init --title "My plan"'})
}

const mostWeeks = 520

function weekCount(typed: string): number {
  const count = /^\d{1,4}$/.test(typed) ? Number(typed) : 0
  if (count >= 1 && count <= mostWeeks) return count
  throw new TrackerError('invalid-value', `--weeks is a number from 1 to ${mostWeeks}, not "${typed}"`, {
    hint: 'tracker init --weeks 8',
  })
}
