import type {Curriculum} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {type AddedContent, addThing} from '../operations/add-thing.ts'
import {type AdditionWords, chooseAddition, kindCalled} from '../operations/choose-addition.ts'
import {nearestWord} from './nearest-word.ts'
import {listOption, textOption} from './option-values.ts'
import type {CommandRequest} from './run-command.ts'
import type {Plan} from './work-out-change.ts'

/** What `add` was told; the text is `null` while it is missing. */
export interface AddWords extends AdditionWords {
  readonly text: string | null
  readonly values: AddedContent['values']
}

/** One word is the text, unless it can only be a kind; of two the first is the kind or the list. */
export function readAddWords(
  {operands, options, named}: CommandRequest,
  isKind: (word: string) => boolean,
): AddWords {
  const [first = null, second = null] = operands
  if (operands.length > 2) throw refuseLooseWords(operands, isKind)
  const isText = first !== null && second === null && !isKind(first)
  return {
    what: isText ? null : first,
    text: isText ? first : second,
    within: listOption(options, 'in'),
    after: textOption(options, 'after'),
    like: textOption(options, 'like'),
    values: named,
  }
}

function refuseLooseWords(operands: readonly string[], isKind: (word: string) => boolean): TrackerError {
  const [first = '', ...rest] = operands
  const quoted = isKind(first) ? `${first} ${quoteWord(rest.join(' '))}` : '"Next Steps" "Read the paper"'
  return new TrackerError('usage', `add takes a KIND or LIST and a TEXT, and got ${operands.length} words`, {
    hint: `quote each of them: tracker add ${quoted}`,
  })
}

/** The change that the words ask for. Throws TrackerError `usage` where the text is missing. */
export function planAddition(wordsFor: (curriculum: Curriculum) => AddWords): Plan {
  return curriculum => {
    const words = wordsFor(curriculum)
    const {text, values} = words
    if (text === null) throw refuseMissing(words)
    refuseLabels(words, curriculum)
    const addition = chooseAddition(curriculum, words)
    return {subjects: [], operation: addThing(curriculum, addition, {text, values})}
  }
}

/** Only a project has labels; of another kind they are options that were misspelt. Throws TrackerError `usage`. */
function refuseLabels({what, values}: AddWords, curriculum: Curriculum): void {
  const kind = what === null ? undefined : kindCalled(curriculum, what)
  const [label] = values[0] ?? []
  if (label === undefined || kind === undefined || kind === 'project') return
  const near = nearestWord(`--${label}`, ['--after', '--like', '--in'])
  const meant = near ? ` (did you mean ${near}?)` : ' (only a project has labels of its own)'
  throw new TrackerError('usage', `unknown option: --${label}${meant}`, {hint: 'see: tracker add --help'})
}

function refuseMissing({what, within}: AddWords): TrackerError {
  const place = within.map(each => ` --in ${quoteWord(each)}`).join('')
  const hint = what === null ? 'concept "Raft" --in w3' : `${quoteWord(what)} TEXT${place}`
  return new TrackerError('usage', what === null ? 'add needs a TEXT' : `add ${what} needs a TEXT`, {
    hint: `try: tracker add ${hint}`,
  })
}

/** For whom has read the document. */
export function isKindIn(curriculum: Curriculum): (word: string) => boolean {
  return word => kindCalled(curriculum, word) !== undefined
}
