import type {Shell} from '../run-command.ts'
import type {Ask} from './question.ts'

/** Somebody who can be asked: at a terminal that can be drawn on, who did not forbid it. `null` when there is nobody. */
export function personToAsk({context, options, errorLook}: Shell): Ask | null {
  const {stdin, stderr, env, ask} = context
  const isForbidden = !options.input || options.json || options.file === '-'
  if (isForbidden || !stdin.isTTY || !stderr.isTTY || env['TERM'] === 'dumb') return null
  return question => ask(question, errorLook)
}
