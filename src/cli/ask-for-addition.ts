import {scopeAddress} from '../curriculum/candidates.ts'
import {narrowScope} from '../curriculum/find-scope.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {describeScope} from '../curriculum/scope-path.ts'
import {InternalError} from '../errors/internal-error.ts'
import {labelsOf} from '../operations/add-project.ts'
import {type Addition, additionsIn, scopeOfAddition} from '../operations/additions-in.ts'
import {chooseAddition} from '../operations/choose-addition.ts'
import {type AddWords, isKindIn, planAddition, readAddWords} from './add-words.ts'
import {openTracker} from './open-tracker.ts'
import {askInTurn, type NoAnswers} from './prompts/ask-in-turn.ts'
import {personToAsk} from './prompts/person-to-ask.ts'
import type {Choice, Question} from './prompts/question.ts'
import {whyNot} from './prompts/why-not.ts'
import {readToday} from './read-today.ts'
import type {CommandRequest, Shell} from './run-command.ts'

/** The words of `add`, the missing ones asked for; `null` when nothing is missing, or nobody is there to ask. */
export async function askForAddition(
  shell: Shell,
  request: CommandRequest,
): Promise<AddWords | NoAnswers | null> {
  const ask = personToAsk(shell)
  if (!ask || request.operands.length > 1) return null
  const {curriculum} = await openTracker(shell, 'writing')
  const words = readAddWords(request, isKindIn(curriculum))
  const isPlaced =
    words.what !== null || words.after !== null || (words.within.length > 0 && words.text !== null)
  if (words.text !== null && isPlaced) return null
  const today = readToday(shell.context)
  const asking: Asking = {
    curriculum,
    words,
    places: isPlaced ? null : placesIn(curriculum, words.within),
    judge: changed =>
      whyNot(
        planAddition(() => changed),
        curriculum,
        today,
      ),
  }
  const answers = await askInTurn(ask, given => {
    const next = follow(asking, given)
    return 'kind' in next ? next : undefined
  })
  if (typeof answers === 'string') return answers
  const filled = follow(asking, answers)
  if ('kind' in filled) throw new InternalError('all questions are answered, and there is another one')
  return filled
}

interface Asking {
  readonly curriculum: Curriculum
  readonly words: AddWords
  /** Where it could go, when that was not said. */
  readonly places: readonly PlaceToAdd[] | null
  /** Why these words would be refused. */
  readonly judge: (words: AddWords) => string | null
}

/** The words so far, or the question that comes next. */
function follow({curriculum, words, places, judge}: Asking, given: readonly string[]): AddWords | Question {
  const answers = [...given]
  let filled = words
  if (places !== null) {
    const chosen = places[Number(answers[0] ?? Number.NaN)]
    if (!chosen) return placeQuestion(places)
    answers.shift()
    filled = {...filled, what: chosen.what, within: chosen.within}
  }
  if (filled.text === null) {
    const text = answers.shift()
    const known = filled
    if (text === undefined) return textQuestion('Text', typed => judge({...known, text: typed}))
    filled = {...filled, text}
  }
  const labels = words.values.length > 0 ? [] : labelsToFill(curriculum, filled)
  const values = labels.slice(0, answers.length).map((label, index) => [label, answers[index] ?? ''] as const)
  const known = {...filled, values: [...filled.values, ...values.filter(([, value]) => value !== '')]}
  const label = labels[answers.length]
  if (label === undefined) return known
  return textQuestion(label, typed => judge({...known, values: [...known.values, [label, typed]]}))
}

function textQuestion(message: string, check: (typed: string) => string | null): Question {
  return {kind: 'text', message, initial: '', check}
}

function labelsToFill(curriculum: Curriculum, words: AddWords): readonly string[] {
  const addition = chooseAddition(curriculum, words)
  return addition.kind === 'project' ? labelsOf(curriculum, addition.list) : []
}

interface PlaceToAdd extends Omit<Choice, 'value'> {
  readonly what: string | null
  readonly within: readonly string[]
}

function placesIn(curriculum: Curriculum, within: readonly string[]): readonly PlaceToAdd[] {
  const inside = narrowScope(curriculum, within)
  const additions = inside ? additionsIn(curriculum, inside) : []
  const places = additions.flatMap(addition => placeToAdd(curriculum, addition))
  const word = curriculum.units.at(-1)?.word
  return word === undefined || within.length > 0 ? places : [...places, {label: word, what: word, within: []}]
}

function placeToAdd(curriculum: Curriculum, addition: Addition): readonly PlaceToAdd[] {
  const scope = scopeOfAddition(addition)
  if (!scope) return []
  const isList = addition.kind === 'line' || addition.kind === 'project'
  const what = isList ? null : addition.kind
  return [
    {
      label: addition.kind,
      hint: describeScope(scope),
      what,
      within: [scopeAddress(scope, curriculum.scopes)],
    },
  ]
}

function placeQuestion(places: readonly PlaceToAdd[]): Question {
  const choices = places.map(({label, hint}, index) => ({value: `${index}`, label, ...(hint ? {hint} : {})}))
  return {kind: 'choice', message: 'What, and where?', choices}
}
