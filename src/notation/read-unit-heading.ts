import {isAscii, isAsciiLetter, isLetterOrDigit, isPictograph} from './letters.ts'
import {properText} from './proper-text.ts'
import {readCount} from './read-count.ts'
import {readHeadingMark} from './read-heading-mark.ts'
import {remember} from './remember.ts'
import {type UnitKind, type UnitPosition, unitInitials, unitKinds} from './unit-words.ts'

/** A heading that names a unit: `Week 3: CAP`, `第3周：缓存`, `3주차`. */
export interface UnitHeading {
  /** Lower case, as in the file, repaired: `week`, `semana`, `周`. */
  readonly word: string
  readonly canonical: UnitKind
  readonly number: number
  /** The last number of a range, else the same as `number`. */
  readonly lastNumber: number
  /** What follows the number, without the status mark; as written, empty when there is nothing. */
  readonly name: string
}

interface UnitWord {
  readonly written: string
  readonly kind: UnitKind
}

/** `end` is where the number, or the word after it, ends. */
interface Match extends UnitWord {
  readonly numbers: readonly (string | undefined)[]
  readonly end: number
}

const digits = '[0-9０-９٠-٩۰-۹]{1,4}'
const count = `${digits}|[〇零一二两兩三四五六七八九十百]{1,6}`
const rangeSign = '[-–—~～〜至到]'
const rangeWord = '[-–—~～&+]|to|and|bis|und|до|и|та|a|y|e|à|et|ile|đến|إلى|و'
/** What stands before a word without meaning anything: space, markup, opening brackets. */
const opening = ' \t#>*_~`"\'«“([（【「|•·\u200d\ufe0e\ufe0f'
/** `3`, `nº 4`, `一`; after a space also `II`, `four`, `الثالث`. */
const numberAfterWord = new RegExp(`^[ \\t]*(?:#|№|n[.]?[º°]|no\\.|nr\\.|thứ|[-_:.])?[ \\t]*(${count})`, 'i')
const wordAfterWord = /^[ \t]+([A-Za-z]{1,6}|ال[\u0621-\u064a]{2,8})/
const tightRange = new RegExp(`^${rangeSign}[ \\t]?(${count})(?![0-9.\\-/])`)
const wideRange = new RegExp(
  `^[ \\t]+(?:${rangeWord})[ \\t]+(?:[^\\s0-9]{1,12}[ \\t]+)?(${digits})(?=[ \\t]*(?:$|[:：|)）*]|[ \\t][-–—])(?!-[0-9]))`,
  'i',
)
const afterSign = new RegExp(`^[第제][ \\t]*(${count})(?:[ \\t]*${rangeSign}[ \\t]*(${count}))?[ \\t]*`)
const bareNumber = new RegExp(`^(${digits})(?:[ \\t]*${rangeSign}[ \\t]*(${digits}))?[ \\t]*`)
const ordinalNumber = new RegExp(
  `^(${digits})(?:\\.|-?(?:st|nd|rd|th|er|re|ère|e|ème|я|й|ша|га|а)|[ªº°])[ \\t]+`,
  'i',
)
const total = /^[ \t]*(?:\/|of|von|de|из|з)[ \t]*[0-9]{1,4}(?![0-9/-])/i
/** `Lesson 1.2` and `Level 2b` are not numbers of units, and neither is `Day 50%`. */
const goesOn = /^(?:[.,][0-9]|%|[A-Za-z])/
const separator = /^[\s:：.．,،、|·•–—\-~)）\]】」*_]*/

/** Reads the word and number of a unit at the start of a title, after emoji and markup; never from inside a title. */
export const readUnitHeading: (title: string) => UnitHeading | undefined = remember(readTitle)

function readTitle(title: string): UnitHeading | undefined {
  const {text, writtenOffset} = properText(title)
  const start = skipDecoration(text)
  const rest = text.slice(start)
  const match = matchWordFirst(rest) ?? matchNumberFirst(rest) ?? matchOrdinalFirst(rest) ?? matchRound(rest)
  const numbers = match?.numbers.map(number => readCount(number ?? ''))
  const number = numbers?.[0]
  if (match === undefined || number === undefined || goesOn.test(rest.slice(match.end))) return undefined
  const afterTotal = match.end + (total.exec(rest.slice(match.end))?.[0].length ?? 0)
  const nameStart = start + afterTotal + (separator.exec(rest.slice(afterTotal))?.[0].length ?? 0)
  return {
    word: lower(match.written),
    canonical: match.kind,
    number,
    lastNumber: numbers?.[1] ?? number,
    name: withoutEnd(title.slice(writtenOffset(nameStart))),
  }
}

/** `Week 3`, `Weeks 1-2`, `Semana nº 4`, `阶段一`, `Phase II`. The first is what most are, and quickly told. */
function matchWordFirst(text: string): Match | undefined {
  const word = unitWordAt(text, 'before')
  if (word === undefined) return undefined
  const afterWord = text.slice(word.written.length)
  const usual = /^ (\d{1,4})(?=: [A-Za-z]|$)/.exec(afterWord)
  if (usual) return {...word, numbers: [usual[1]], end: word.written.length + usual[0].length}
  const match = numberAfterWord.exec(afterWord) ?? wordAfterWord.exec(afterWord)
  if (match === null || isInsideWord(afterWord, match)) return undefined
  const end = word.written.length + match[0].length
  const range = tightRange.exec(text.slice(end)) ?? wideRange.exec(text.slice(end))
  // A range that runs backward is none: its second number belongs to the name.
  const isRange = (readCount(range?.[1] ?? '') ?? 0) > (readCount(match[1] ?? '') ?? 0)
  if (range === null || !isRange) return {...word, numbers: [match[1]], end}
  return {...word, numbers: [match[1], range[1]], end: end + range[0].length}
}

/** `第3周`, `第三章`, `제1장`, and without the sign `3주차`. */
function matchNumberFirst(text: string): Match | undefined {
  if (isAsciiLetter(text.charCodeAt(0))) return undefined
  const signed = afterSign.exec(text)
  const match = signed ?? bareNumber.exec(text)
  if (match === null) return undefined
  const word = unitWordAt(text.slice(match[0].length), signed ? 'counters' : 'bare')
  if (word === undefined) return undefined
  const end = match[0].length + word.written.length
  if (signed === null && isLetterOrDigit(text.charAt(end))) return undefined
  return {...word, numbers: [match[1], match[2]], end}
}

/** `3. Hafta`, `1ª semana`, `2nd week`. */
function matchOrdinalFirst(text: string): Match | undefined {
  if (isAsciiLetter(text.charCodeAt(0))) return undefined
  const match = ordinalNumber.exec(text)
  if (match === null) return undefined
  const word = unitWordAt(text.slice(match[0].length), 'ordinal')
  if (word === undefined) return undefined
  const end = match[0].length + word.written.length
  return isLetterOrDigit(text.charAt(end)) ? undefined : {...word, numbers: [match[1]], end}
}

/** `R1D5`: the fifth day of the first round, in the logs of a hundred days of code. */
function matchRound(text: string): Match | undefined {
  const match = /^R\d{1,2}[ .-]?D(\d{1,3})(?:[-–](\d{1,3}))?(?![\d/])/i.exec(text)
  if (match === null || isLetterOrDigit(text.charAt(match[0].length))) return undefined
  return {written: 'day', kind: 'day', numbers: [match[1], match[2]], end: match[0].length}
}

/** The longest unit word at the beginning, so that `週目` is not read as `週`. */
function unitWordAt(text: string, position: UnitPosition): UnitWord | undefined {
  const kinds = unitKinds(position)
  if (!unitInitials(position).has(lower(text.charAt(0)))) return undefined
  const start = text.slice(0, 16)
  const isPlain = isAscii(start)
  const folded = isPlain ? start.toLowerCase() : ''
  for (let length = start.length; length > 0; length--) {
    const kind = kinds.get(isPlain ? folded.slice(0, length) : lower(start.slice(0, length)))
    if (kind !== undefined) return {written: start.slice(0, length), kind}
  }
  return undefined
}

/** A number word or a Roman number must end where its letters end; digits and 三 may be followed by anything. */
function isInsideWord(text: string, match: RegExpExecArray): boolean {
  const last = match[0].slice(-1)
  return /[A-Za-z\u0621-\u064a]/.test(last) && isLetterOrDigit(text.charAt(match[0].length))
}

function skipDecoration(text: string): number {
  let offset = 0
  while (offset < text.length && (opening.includes(text.charAt(offset)) || isPictograph(text, offset))) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset
}

/** Without the status mark, and without the markup that was opened before the word. */
function withoutEnd(name: string): string {
  const mark = readHeadingMark(name)
  if (mark?.start === 0 && mark.length === name.length) return ''
  const text = mark === undefined || mark.start === 0 ? name : name.slice(0, mark.start)
  let end = text.length
  while (end > 0 && ' \t*_#'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function lower(word: string): string {
  return word.normalize('NFC').replaceAll('İ', 'i').toLowerCase()
}
