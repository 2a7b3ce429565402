import type {Day} from '../../calendar/day.ts'
import {formatDay} from '../../calendar/format-day.ts'
import {printUnit} from '../../curriculum/derived-values.ts'
import {contentOf} from '../../curriculum/item-facts.ts'
import type {Curriculum, Field, Place, Question} from '../../curriculum/model.ts'
import type {Edit} from '../../edit/edit.ts'
import {detectLanguage} from '../../notation/detect-language.ts'
import {formWords} from '../../notation/form-words.ts'
import {normaliseTitle} from '../../notation/normalise-title.ts'
import {openMenu} from '../../notation/open-menu.ts'
import {blankForm} from '../blank-form.ts'
import {fillPlace} from '../fill-place.ts'
import type {ValueOwners} from './value-owners.ts'

/** Questions open again, labelled values as they were before anybody wrote one. */
export function blankValues(curriculum: Curriculum, owners: ValueOwners, started: Day): readonly Edit[] {
  const {text, items} = curriculum
  return items.flatMap(item => {
    if (item.kind === 'question') return writeAt(text, item.answer, openQuestion(curriculum, item))
    if (item.kind !== 'field') return []
    if (item.role === 'started' && item.unit === null)
      return writeAt(text, item.value, printStart(curriculum, item, started))
    if (contentOf(item) === null || saysNothingDone(item)) return []
    return writeAt(
      text,
      item.value,
      owners.isLearners(item) ? blankOf(curriculum, item) : withoutProgress(item),
    )
  })
}

interface Written {
  readonly raw: string
  readonly place: Place
}

function writeAt(text: string, {raw, place}: Written, value: string): readonly Edit[] {
  if (value === raw || place.kind !== 'text') return []
  return [value === '' ? fillPlace(text, place.span, '') : {span: place.span, text: place.lead + value}]
}

/** `0/90 (0%)`, `0 hours`: a zero needs no blank. */
function saysNothingDone({value: {value, raw}}: Field): boolean {
  if (value.type === 'number') return value.number === 0
  if (value.type === 'ratio') return value.done === 0
  return value.type === 'text' && /^0[ \t]*\/[ \t]*\d/.test(raw)
}

/** As a question of the same name is still asked, else another one of the file, else in the words of the answers. */
function openQuestion({items}: Curriculum, question: Question): string {
  const {raw, value} = question.answer
  if (value.answer === null && value.note === null && value.day === null) return raw
  const questions = items.filter(item => item.kind === 'question')
  const open = questions.filter(({answer}) => answer.value.answer === null && answer.value.note === null)
  const like = open.find(({title}) => normaliseTitle(title) === normaliseTitle(question.title)) ?? open[0]
  if (like) return like.answer.raw
  return openMenu([raw, ...questions.map(({answer}) => answer.raw)])
}

function printStart({notation}: Curriculum, {value: {value}}: Field, started: Day): string {
  const format = value.type === 'date' ? value.format : null
  return formatDay(started, format ?? notation.dateFormat ?? 'YYYY-MM-DD')
}

function blankOf(curriculum: Curriculum, field: Field): string {
  const {raw, value} = field.value
  const [first] = curriculum.units
  if (field.role === 'current-unit' && first) return printUnit(raw, first)
  if (field.role === 'completion') return value.type === 'percent' ? '0%' : withoutProgress(field)
  if (value.type === 'ratio') return blankRatio(curriculum, field)
  const blank = blankForm(curriculum, field)
  return blank === '[Date]' ? `[${formWords(detectLanguage(curriculum.text)).date}]` : blank
}

/** `5/5` was open at both ends; of `20 / 75` the aim is the plan's. */
function blankRatio(curriculum: Curriculum, field: Field): string {
  const {raw, value} = field.value
  const blank = blankForm(curriculum, field)
  const isOpen = value.type !== 'ratio' || value.aim === null || value.done === value.aim
  return blank === '___/___' && !isOpen ? raw.replace(/^\d+/, '___') : blank
}

/** `12/90 days completed (13%)` says how far somebody is, whoever wrote the words around it. */
function withoutProgress({value: {raw}, role}: Field): string {
  const isProgress = /\d[ \t]*\/[ \t]*\d.*\d[ \t]*%/.test(raw) || role === 'completion'
  if (!isProgress) return raw
  return raw
    .replace(/(?<!\d)\d+(?:[.,]\d+)?(?=[ \t]*\/[ \t]*\d)/, '0')
    .replace(/(?<!\d)\d+(?:[.,]\d+)?(?=[ \t]*%)/g, '0')
}
