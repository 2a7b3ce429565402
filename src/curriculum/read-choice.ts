import {TrackerError} from '../errors/tracker-error.ts'

/**
 * One of several words, or any unique beginning of one. Case does not matter.
 *
 * Throws `usage` that names the bad word and lists the choices; `what` says what is chosen, in the singular.
 */
export function readChoice<Choice extends string>(
  text: string,
  choices: readonly Choice[],
  what: string,
): Choice {
  const word = text.trim().toLowerCase()
  const exact = choices.find(choice => choice === word)
  if (exact) return exact
  const begun = word === '' ? [] : choices.filter(choice => choice.startsWith(word))
  const [choice] = begun
  if (choice && begun.length === 1) return choice
  const reason = choice ? `"${text}" could be ${begun.join(' or ')}` : `"${text}" is not a ${what}`
  throw new TrackerError('usage', reason, {hint: `use one of: ${choices.join(', ')}`})
}
