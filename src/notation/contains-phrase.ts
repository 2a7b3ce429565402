import {isJoinedScript} from './letters.ts'

/** Whether a folded text has one of the phrases in it as whole words; scripts without spaces by their letters. */
export function containsPhrase(text: string, phrases: readonly string[]): boolean {
  return phrases.some(
    phrase => text.includes(phrase) && (isJoinedScript(phrase) || ` ${text} `.includes(` ${phrase} `)),
  )
}
