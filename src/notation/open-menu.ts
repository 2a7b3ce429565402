import {foldWord} from './fold-word.ts'
import {repairText} from './repair-text.ts'

/** As they are written where both choices stand open; of one word for yes, the first pair is meant. */
const choices: readonly (readonly [yes: string, no: string])[] = [
  ['Yes', 'No'],
  ['Sí', 'No'],
  ['Sim', 'Não'],
  ['Oui', 'Non'],
  ['Ja', 'Nein'],
  ['Да', 'Нет'],
  ['Так', 'Ні'],
  ['Evet', 'Hayır'],
  ['是', '否'],
  ['有', '没有'],
  ['はい', 'いいえ'],
  ['예', '아니오'],
  ['네', '아니요'],
  ['نعم', 'لا'],
  ['Có', 'Không'],
]

/**
 * The open question again, from how it and others were answered: `✅ Ja (03.11.2025) - gut` gives `⬜ Ja / ⬜ Nein`.
 * In proper letters; English where no answer tells the language.
 */
export function openMenu(answers: readonly string[]): string {
  const proper = answers.map(repairText)
  const [yes, no] = proper.map(pairOf).find(pair => pair !== undefined) ?? ['Yes', 'No']
  const box = boxOf(proper[0] ?? '')
  return `${box} ${yes} / ${box} ${no}`
}

/** `No` alone is English, Spanish and more. */
function pairOf(answer: string): readonly [string, string] | undefined {
  const word = foldWord(/[\p{L}\p{M}]+/u.exec(answer)?.[0] ?? '')
  return choices.find(([yes, no]) => foldWord(yes) === word || (foldWord(no) === word && word !== 'no'))
}

function boxOf(answer: string): string {
  if (answer.startsWith('[')) return '[ ]'
  return /^[☐☑☒]/u.test(answer) ? '☐' : '⬜'
}
