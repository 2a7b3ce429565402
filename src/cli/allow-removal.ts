import {scopeAddress} from '../curriculum/candidates.ts'
import {filledItems} from '../curriculum/filled-items.ts'
import type {Target} from '../curriculum/find-target.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import type {Scope} from '../curriculum/scope.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {openTracker} from './open-tracker.ts'
import type {NoAnswers} from './prompts/ask-in-turn.ts'
import {personToAsk} from './prompts/person-to-ask.ts'
import type {Shell} from './run-command.ts'

type Removable = Exclude<Scope, {readonly kind: 'document'}>

/** Whether a place may go with what is in it: with `--yes`, in a dry run, or because the person says so. */
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
  const loss = lossOf(curriculum, requireRemovable(target))
  if (loss === null) return false
  const choices = [
    {value: 'no', label: 'No, keep it'},
    {value: 'yes', label: 'Yes, remove it'},
  ]
  const answer = await ask({kind: 'choice', message: `${loss}. Remove it all?`, choices})
  if (answer === null) return 'interrupted'
  return answer === 'yes' || 'declined'
}

/** Throws TrackerError `usage` where something would be lost that nobody allowed to lose. */
export function requireEmpty(curriculum: Curriculum, scope: Removable): void {
  const loss = lossOf(curriculum, scope)
  if (loss === null) return
  throw new TrackerError('usage', `${loss}, which would go too`, {
    hint: `to remove it all: tracker remove ${quoteWord(scopeAddress(scope, curriculum.scopes))} --yes`,
  })
}

/** What would go that somebody wrote into a unit, or at all with a whole part or section; `null` for nothing. */
function lossOf(curriculum: Curriculum, scope: Removable): string | null {
  const {title} = scope
  const filled = filledItems(curriculum, scope).length
  if (scope.kind === 'unit') return filled === 0 ? null : `"${title}" has ${count(filled, 'thing')} filled in`
  const items = curriculum.items.filter(item => isWithin(item.scope, scope)).length
  const units = curriculum.units.filter(unit => isWithin(unit, scope)).length
  if (items + units === 0) return null
  const held = [...(units > 0 ? [count(units, 'unit')] : []), count(items, 'item')].join(' with ')
  return `"${title}" holds ${held}, ${filled === 0 ? 'none' : filled === 1 ? 'one' : filled} of them filled in`
}

function count(number: number, thing: string): string {
  return number === 1 ? `one ${thing}` : `${number} ${thing}s`
}

/** Throws TrackerError `wrong-kind` for the document as a whole. */
export function requireRemovable(target: Target): Removable {
  const scope = target.kind === 'scope' ? target.scope : undefined
  if (scope && scope.kind !== 'document') return scope
  throw new TrackerError(
    'wrong-kind',
    `"${scope?.title}" is the whole tracker: only what is in it is removed`,
    {
      hint: 'a file goes with rm',
    },
  )
}
