import {answerWords} from './answer-words.ts'
import {foldWord} from './fold-word.ts'

/** Yes or no as typed on the command line, in any of the languages; `undefined` for anything else. */
export function readAnswerWord(text: string): 'yes' | 'no' | undefined {
  const word = foldWord(text.trim())
  if (answerWords.yes.some(each => foldWord(each) === word)) return 'yes'
  return answerWords.no.some(each => foldWord(each) === word) ? 'no' : undefined
}
