import {roleOfHeader} from './column-role.ts'
import {containsPhrase} from './contains-phrase.ts'
import {foldPhrase} from './fold-phrase.ts'
import {learnerWords, planWords, reflectionWords} from './owner-words.ts'

/**
 * Whose words stand behind a label or below a heading, as far as it says: the learner's own (`What I struggled with`,
 * `Feedback`), or what the plan has for everybody (`Focus`, `Duration`).
 */
export function ownerOfLabel(label: string): 'learner' | 'plan' | undefined {
  const text = foldPhrase(label.slice(0, 200))
  if (containsPhrase(text, learnerWords)) return 'learner'
  return containsPhrase(text, planWords) ? 'plan' : undefined
}

/** `Notes` are somebody's, a `Note` is a remark to the reader. */
export function isNotesLabel(label: string): boolean {
  return roleOfHeader(label) === 'note' && foldPhrase(label) !== 'note'
}

/** `What's Working Well`: narrower than a label, since headings stand over prose too. */
export function isReflectionHeading(title: string): boolean {
  return containsPhrase(foldPhrase(title.slice(0, 200)), reflectionWords)
}
