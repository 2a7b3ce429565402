import {readDayArgument} from '../calendar/read-day-argument.ts'
import {findItems} from '../curriculum/find-items.ts'
import {findSettable} from '../curriculum/find-settable.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {setColumn} from '../operations/set-column.ts'
import {setValue} from '../operations/set-value.ts'
import {listOption, textOption} from './option-values.ts'
import type {CommandRequest} from './run-command.ts'
import type {Plan} from './work-out-change.ts'

/** The change that `set FIELD VALUE` asks for. */
export function planSetting(words: readonly string[], options: CommandRequest['options']): Plan {
  const [field = '', value = ''] = words
  const [date, note] = [textOption(options, 'date'), textOption(options, 'note')]
  const within = listOption(options, 'in')
  return (curriculum, today) => {
    if (words.length > 2) throw refuseLooseWords(curriculum, words, within)
    const settable = findSettable(curriculum, field, within)
    if (settable.kind === 'value') {
      const day = date === null ? undefined : readDayArgument(date, today, 'past')
      const intent = {value, day, note: note ?? undefined, today}
      return {subjects: [settable.item], operation: setValue(curriculum, settable.item, intent)}
    }
    const {row} = settable
    if (date !== null || note !== null) throw refuseRemark(date === null ? '--note' : '--date', row.id)
    return {subjects: [row], operation: setColumn(curriculum, row, {column: field, value, today})}
  }
}

function refuseRemark(option: string, id: string): TrackerError {
  return new TrackerError('usage', `${option} is for questions; a row has columns`, {
    hint: `try: tracker set ${option === '--date' ? 'Date DAY' : 'Notes TEXT'} --in ${id}`,
  })
}

/** `set Current Week 2`: shows which words belong together, where the document tells. */
function refuseLooseWords(
  curriculum: Curriculum,
  words: readonly string[],
  within: readonly string[],
): TrackerError {
  const lengths = words.map((_word, index) => index).filter(index => index > 0)
  const split = lengths.findLast(length => isName(curriculum, words.slice(0, length).join(' '), within)) ?? 1
  const quoted = [words.slice(0, split), words.slice(split)].map(part => quoteWord(part.join(' ')))
  return new TrackerError('usage', `set takes a FIELD and a VALUE, and got ${words.length} words`, {
    hint: `quote each of them: tracker set ${quoted.join(' ')}`,
  })
}

function isName(curriculum: Curriculum, text: string, within: readonly string[]): boolean {
  try {
    return findItems(curriculum, [text], {within, prefer: 'settable', verb: 'set'}).length > 0
  } catch (error) {
    // Which of several is meant, --in tells later.
    if (error instanceof TrackerError) return error.code === 'item-ambiguous'
    throw error
  }
}
