import {roleOfHeader} from './column-role.ts'
import {foldPhrase} from './fold-phrase.ts'
import {isJoinedScript} from './letters.ts'
import {learnerWords, planWords, reflectionWords} from './owner-words.ts'

/**
 * Whose words stand behind a label or below a heading, as far as it says: the learner's own (`What I struggled with`,
 * `Feedback`), or what the plan has for everybody (`Focus`, `Duration`).
 */
export function ownerOfLabel(label: string): 'learner' | 'plan' | undefined {
  const text = foldPhrase(label.slice(0, 200))
  if (contains(text, learnerWords)) return 'learner'
  return contains(text, planWords) ? 'plan' : undefined
}

/** `Notes` are somebody's, a `Note` is a remark to the reader. */
export function isNotesLabel(label: string): boolean {
  return roleOfHeader(label) === 'note' && foldPhrase(label) !== 'note'
}

/** `What's Working Well`: narrower than a label, since headings stand over prose too. */
export function isReflectionHeading(title: string): boolean {
  return contains(foldPhrase(title.slice(0, 200)), reflectionWords)
}

function contains(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${text} `
  return phrases.some(phrase =>
    isJoinedScript(phrase) ? text.includes(phrase) : padded.includes(` ${phrase} `),
  )
}
