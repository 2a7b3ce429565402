import {narrowScope} from '../curriculum/find-scope.ts'
import {findRow, findSettable, type Settable} from '../curriculum/find-settable.ts'
import {contentOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import {isWithin, placeOf} from '../curriculum/scope-path.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {openTracker} from './open-tracker.ts'
import {listOption} from './option-values.ts'
import {askInTurn, type NoAnswers} from './prompts/ask-in-turn.ts'
import {personToAsk} from './prompts/person-to-ask.ts'
import type {Choice, Question} from './prompts/question.ts'
import {whyNot} from './prompts/why-not.ts'
import {readToday} from './read-today.ts'
import type {CommandRequest, Shell} from './run-command.ts'
import {planSetting} from './set-words.ts'

/** FIELD and VALUE, those that were not typed being asked for. Throws TrackerError `usage` where nobody can be asked. */
export async function askForValue(
  shell: Shell,
  {operands, options}: CommandRequest,
): Promise<readonly string[] | NoAnswers> {
  const ask = personToAsk(shell)
  if (!ask) throw refuseMissing(operands[0])
  const {curriculum} = await openTracker(shell, 'writing')
  const today = readToday(shell.context)
  const within = listOption(options, 'in')
  const answers = await askInTurn(ask, given => {
    const [field, value] = [...operands, ...given]
    if (field === undefined) return fieldQuestion(curriculum, within)
    if (value !== undefined) return undefined
    const settable = findSettable(curriculum, field, within)
    const judge = (typed: string): string | null =>
      whyNot(planSetting([field, typed], options), curriculum, today)
    return valueQuestion(settable, field, judge)
  })
  return typeof answers === 'string' ? answers : [...operands, ...answers]
}

function refuseMissing(field: string | undefined): TrackerError {
  if (field === undefined) {
    return new TrackerError('usage', 'set needs a FIELD and a VALUE', {
      hint: 'try: tracker set "Current Week" 2, or see: tracker set --help',
    })
  }
  return new TrackerError('usage', `set needs a VALUE for "${field}"`, {
    hint: `try: tracker set ${quoteWord(field)} VALUE, where "" gives the blank back`,
  })
}

function fieldQuestion(curriculum: Curriculum, within: readonly string[]): Question {
  const row = findRow(curriculum, within)
  const inside = row ? undefined : narrowScope(curriculum, within)
  const items = curriculum.items.filter(
    item => isSettable(item) && inside !== undefined && isWithin(item.scope, inside),
  )
  const choices = row
    ? row.table.columns.map(({header}) => ({value: header, label: header}))
    : items.map(fieldChoice)
  if (choices.length > 0) return {kind: 'choice', message: 'Which value?', choices}
  throw new TrackerError('item-not-found', 'there is no value here that could be set', {
    hint: 'tracker list shows every name',
  })
}

function isSettable({kind}: Item): boolean {
  return kind === 'field' || kind === 'question' || kind === 'slot'
}

function fieldChoice(item: Item): Choice {
  const now = contentOf(item)
  return {
    value: item.id,
    label: item.title,
    hint: [placeOf(item), now ?? 'blank'].filter(each => each !== '').join(': '),
  }
}

function valueQuestion(settable: Settable, field: string, judge: (typed: string) => string | null): Question {
  if (settable.kind === 'column') {
    const {row} = settable
    return {kind: 'text', message: `${field} of ${row.title}`, initial: '', check: judge}
  }
  const {item} = settable
  const place = placeOf(item)
  const message = place === '' ? item.title : `${item.title}, ${place}`
  if (item.kind === 'question') return {kind: 'choice', message, choices: answers}
  const isDay = item.kind === 'field' && item.value.value.type === 'date'
  const form = isDay ? ' (a day: 2025-11-03, today, fri, +7d)' : ''
  return {kind: 'text', message: message + form, initial: String(contentOf(item) ?? ''), check: judge}
}

const answers: readonly Choice[] = [
  {value: 'yes', label: 'Yes'},
  {value: 'no', label: 'No'},
  {value: '', label: 'Open again'},
]
