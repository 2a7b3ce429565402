import type {Ask, Choice, Question} from './question.ts'

/** The answer to a text that goes one question back. */
const back = '<'

/** A question, made when its turn comes: it may follow from the answers before it. */
export type NextQuestion = (answers: readonly string[]) => Question | undefined

/** Why there are no answers: the person stopped, or said no at the end. */
export type NoAnswers = 'interrupted' | 'declined'

/**
 * Asks one question after the other until there is none left; each may be gone back to. After several there is a last
 * one: whether to write it.
 */
export async function askInTurn(ask: Ask, next: NextQuestion): Promise<readonly string[] | NoAnswers> {
  const answers: string[] = []
  const earlier: string[] = []
  for (;;) {
    const asked = next(answers)
    const question = asked ?? (answers.length > 1 ? lastQuestion : undefined)
    if (!question) return answers
    const answer = await ask(
      withBack(question, {isFirst: answers.length === 0, before: earlier[answers.length]}),
    )
    if (answer === null) return 'interrupted'
    if (!asked && answer === 'no') return 'declined'
    if (answer === back && answers.length > 0) {
      earlier[answers.length - 1] = answers.at(-1) ?? ''
      answers.pop()
    } else if (asked) answers.push(answer)
    else return answers
  }
}

const lastQuestion: Question = {
  kind: 'choice',
  message: 'Write it?',
  choices: [
    {value: 'yes', label: 'Yes'},
    {value: 'no', label: 'No, leave everything as it is'},
  ],
}

interface Turn {
  readonly isFirst: boolean
  /** What was answered here before somebody went back. */
  readonly before: string | undefined
}

function withBack(question: Question, {isFirst, before}: Turn): Question {
  if (question.kind === 'choice') {
    const initial = before ?? question.initial
    return {...question, initial, choices: isFirst ? question.choices : [...question.choices, backChoice]}
  }
  return {
    ...question,
    message: isFirst ? question.message : `${question.message} (${back} goes back)`,
    initial: before ?? question.initial,
    check: answer => (answer === back && !isFirst ? null : question.check(answer)),
  }
}

const backChoice: Choice = {value: back, label: 'Back to the question before'}
