import type {Curriculum, Item} from '../curriculum/model.ts'
import {findDisagreements} from '../operations/require-agreement.ts'
import {openTracker} from './open-tracker.ts'
import type {NoAnswers} from './prompts/ask-in-turn.ts'
import {personToAsk} from './prompts/person-to-ask.ts'
import type {Shell} from './run-command.ts'

const statusOf = {tick: 'done', untick: 'not-started'} as const

interface Naming {
  readonly find: (curriculum: Curriculum) => readonly Item[]
  readonly verb: 'tick' | 'untick'
}

/**
 * Whether the boxes inside a box are meant as well, as its person says: it is done when they are. `false` where there
 * are none that matter, or nobody can be asked.
 */
export async function askForNested(shell: Shell, {find, verb}: Naming): Promise<boolean | NoAnswers> {
  const ask = shell.options.yes ? null : personToAsk(shell)
  if (!ask) return false
  const {curriculum} = await openTracker(shell, 'writing')
  const told = findDisagreements(curriculum, find(curriculum), statusOf[verb]).map(each => each.told)
  if (told.length === 0) return false
  const choices = [
    {value: 'yes', label: `Yes, ${verb} them all`},
    {value: 'no', label: 'No, leave everything as it is'},
  ]
  const message = `${told.join('; ')}. ${verb === 'tick' ? 'Tick' : 'Untick'} what is inside as well?`
  const answer = await ask({kind: 'choice', message, choices})
  if (answer === null) return 'interrupted'
  return answer === 'yes' || 'declined'
}
