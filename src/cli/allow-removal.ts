import {filledItems} from '../curriculum/filled-items.ts'
import type {Target} from '../curriculum/find-target.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import type {Unit} from '../curriculum/scope.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {openTracker} from './open-tracker.ts'
import type {NoAnswers} from './prompts/ask-in-turn.ts'
import {personToAsk} from './prompts/person-to-ask.ts'
import type {Shell} from './run-command.ts'

/** Whether a unit may go with what was written in it: with `--yes`, in a dry run, or because the person says so. */
export async function allowRemoval(
  shell: Shell,
  find: (curriculum: Curriculum) => Target,
): Promise<boolean | NoAnswers> {
  if (shell.options.yes || shell.options.dryRun) return true
  const ask = personToAsk(shell)
  if (!ask) return false
  const {curriculum} = await openTracker(shell, 'writing')
  const target = find(curriculum)
  if (target.kind === 'items') return false
  const unit = requireUnit(target)
  const count = filledItems(curriculum, unit).length
  if (count === 0) return false
  const choices = [
    {value: 'no', label: 'No, keep it'},
    {value: 'yes', label: 'Yes, remove it'},
  ]
  const answer = await ask({kind: 'choice', message: `${describe(unit, count)}. Remove it all?`, choices})
  if (answer === null) return 'interrupted'
  return answer === 'yes' || 'declined'
}

/** Throws TrackerError `usage` where something would be lost that nobody allowed to lose. */
export function requireEmpty(curriculum: Curriculum, unit: Unit): void {
  const filled = filledItems(curriculum, unit)
  if (filled.length === 0) return
  throw new TrackerError('usage', `${describe(unit, filled.length)}, which would go too`, {
    hint: `to remove it all: tracker remove ${quoteWord(unit.id)} --yes`,
  })
}

function describe({title}: Unit, count: number): string {
  return `"${title}" has ${count === 1 ? 'one thing' : `${count} things`} filled in`
}

/** Throws TrackerError `wrong-kind` for a section. */
export function requireUnit(target: Target): Unit {
  const scope = target.kind === 'scope' ? target.scope : undefined
  if (scope?.kind === 'unit') return scope
  throw new TrackerError(
    'wrong-kind',
    `"${scope?.title}" is a ${scope?.kind}: only units and items are removed`,
    {
      hint: 'take it out in your editor; tracker check looks over the rest',
    },
  )
}
