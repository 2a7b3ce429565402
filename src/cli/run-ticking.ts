import {findItems} from '../curriculum/find-items.ts'
import {narrowScope} from '../curriculum/find-scope.ts'
import {hasBox} from '../curriculum/has-box.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {findDisagreements, withNestedTasks} from '../operations/require-agreement.ts'
import {tickItems} from '../operations/tick-items.ts'
import {askForNested} from './ask-for-nested.ts'
import {isSet, listOption} from './option-values.ts'
import {giveUp} from './prompts/give-up.ts'
import {runChange} from './run-change.ts'
import type {CommandRequest, Shell} from './run-command.ts'

interface Ticking {
  readonly verb: 'tick' | 'untick'
  readonly isTicked: boolean
}

/** What `tick` and `untick` have in common. */
export async function runTicking(
  shell: Shell,
  request: CommandRequest,
  {verb, isTicked}: Ticking,
): Promise<number> {
  const {operands, options} = request
  const [all, within] = [isSet(options, 'all'), listOption(options, 'in')]
  const isNamed = operands.length > 0
  if (!all && !isNamed) {
    throw new TrackerError('usage', `${verb} needs an ITEM, or --all with --in`, {
      hint: `see: tracker ${verb} --help`,
    })
  }
  if (all && !isNamed && within.length === 0) {
    throw new TrackerError('usage', '--all needs --in, to say where', {
      hint: `tracker ${verb} --all --in w10`,
    })
  }
  const find = (curriculum: Curriculum): readonly Item[] =>
    isNamed
      ? findItems(curriculum, operands, {within, prefer: 'tickable', verb})
      : tickablesWithin(curriculum, within)
  const disagrees = (curriculum: Curriculum, named: readonly Item[]): boolean =>
    findDisagreements(curriculum, named, isTicked ? 'done' : 'not-started').length > 0
  const nested = all || (await askForNested(shell, {find, verb}))
  if (typeof nested === 'string') return giveUp(shell, nested)
  return runChange(shell, curriculum => {
    const named = find(curriculum)
    const takesInside = nested || (shell.options.yes && disagrees(curriculum, named))
    const subjects = takesInside && isNamed ? withNestedTasks(curriculum, named) : named
    return {subjects, operation: tickItems(curriculum, subjects, isTicked)}
  })
}

/** Throws TrackerError `item-not-found` when there are none. */
function tickablesWithin(curriculum: Curriculum, within: readonly string[]): readonly Item[] {
  const scope = narrowScope(curriculum, within)
  const held = curriculum.items.filter(item => scope !== undefined && isWithin(item.scope, scope))
  const tickables = held.filter(item => item.kind === 'question' || hasBox(item))
  if (tickables.length > 0) return tickables
  throw new TrackerError('item-not-found', `there is nothing to tick in ${within.join(' › ')}`, {
    hint: 'tracker list kind:task',
  })
}
