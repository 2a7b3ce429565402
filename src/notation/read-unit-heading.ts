import {properText} from './proper-text.ts'
import {readCount} from './read-count.ts'
import {readHeadingMark} from './read-heading-mark.ts'
import {type UnitKind, unitWords} from './unit-words.ts'

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

interface Match {
  readonly word: string
  readonly kind: UnitKind
  readonly number: number
  readonly lastNumber: number
  readonly end: number
}

const decoration =
  /^(?:[\s#>*_~`"'«“([（【「|•·]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{So}|\ufe0e|\ufe0f|\u200d)*/u
const digits = '[0-9０-９٠-٩۰-۹]{1,4}'
const hanNumber = '[〇零一二两兩三四五六七八九十百]{1,6}'
const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const ordinalSign = '(?:\\.|-?(?:st|nd|rd|th|er|re|ère|e|ème|я|й|ша|га|а)|[ªº°])'
const rangeSign = '[-–—~～〜至到]'
const wideRangeSign = '(?:[-–—~～&+]|to|and|bis|und|до|и|та|a|y|e|à|et|ile|至|到|đến|إلى|و)'
const kinds = indexKinds()

/** `Week 3`, `Weeks 1-2`, `Semana nº 4`, `阶段一`, `Phase II`. */
const wordFirst = new RegExp(
  `^(${alternatives('before')})(?:[ \\t]*(?:#|№|n[.]?[º°]|no\\.|nr\\.|thứ|-|_|:)?[ \\t]*(${digits}|${hanNumber})|[ \\t]+(?:([IVX]{1,6})|(${numberWords})|(ال\\p{L}{2,8}))(?![\\p{L}\\p{M}\\p{N}]))`,
  'iu',
)
/** `第3周`, `第三章`, `제1장`, and without the sign `3주차`. */
const numberFirst = new RegExp(
  `^(?:[第제][ \\t]*(${digits}|${hanNumber})(?:[ \\t]*${rangeSign}[ \\t]*(${digits}|${hanNumber}))?[ \\t]*(${alternatives('counters')})|(${digits})(?:[ \\t]*${rangeSign}[ \\t]*(${digits}))?[ \\t]*(${alternatives('bare')})(?![\\p{L}\\p{M}\\p{N}]))`,
  'u',
)
/** `3. Hafta`, `1ª semana`, `2nd week`. */
const ordinalFirst = new RegExp(
  `^(${digits})${ordinalSign}[ \\t]+(${alternatives('ordinal')})(?![\\p{L}\\p{M}\\p{N}])`,
  'iu',
)
const tightRange = new RegExp(`^${rangeSign}[ \\t]?(${digits}|${hanNumber})(?![\\p{N}.\\-/])`, 'u')
const wideRange = new RegExp(
  `^[ \\t]+${wideRangeSign}[ \\t]+(?:\\p{L}{1,12}[ \\t]+)?(${digits})(?=[ \\t]*(?:$|[:：|)）*]|[ \\t][-–—])(?!-\\d))`,
  'iu',
)
const total = /^[ \t]*(?:\/|of|von|de|из|з)[ \t]*\d{1,4}(?![\d/-])/iu
/** `Lesson 1.2` and `Level 2b` are not numbers of units, and neither is `Day 50%`. */
const goesOn = /^(?:[.,][0-9]|%|[A-Za-z])/
const separator = /^[\s:：.．,،、|·•–—\-~)）\]】」*_]*/u

/** Reads the word and number of a unit at the start of a title, after emoji and markup; never from inside a title. */
export function readUnitHeading(title: string): UnitHeading | undefined {
  const {text, writtenOffset} = properText(title)
  const start = decoration.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const match = matchWordFirst(rest) ?? matchNumberFirst(rest) ?? matchOrdinalFirst(rest)
  if (match === undefined || goesOn.test(rest.slice(match.end))) return undefined
  const afterTotal = match.end + (total.exec(rest.slice(match.end))?.[0].length ?? 0)
  const nameStart = start + afterTotal + (separator.exec(rest.slice(afterTotal))?.[0].length ?? 0)
  const name = withoutEnd(title.slice(writtenOffset(nameStart)))
  return {word: match.word, canonical: match.kind, number: match.number, lastNumber: match.lastNumber, name}
}

function matchWordFirst(text: string): Match | undefined {
  const match = wordFirst.exec(text)
  if (match === null) return undefined
  const [written, word = '', ...numbers] = match
  const number = readCount(numbers.find(item => item !== undefined) ?? '')
  const rest = text.slice(written.length)
  const range = tightRange.exec(rest) ?? wideRange.exec(rest)
  const lastNumber = readCount(range?.[1] ?? '')
  return build(word, {number, lastNumber, end: written.length, rangeLength: range?.[0].length ?? 0})
}

function matchNumberFirst(text: string): Match | undefined {
  const match = numberFirst.exec(text)
  if (match === null) return undefined
  const [written, number, last, counter, bareNumber, bareLast, bare] = match
  return build(counter ?? bare ?? '', {
    number: readCount(number ?? bareNumber ?? ''),
    lastNumber: readCount(last ?? bareLast ?? ''),
    end: written.length,
    rangeLength: 0,
  })
}

function matchOrdinalFirst(text: string): Match | undefined {
  const match = ordinalFirst.exec(text)
  if (match === null) return undefined
  const [written, number = '', word = ''] = match
  return build(word, {number: readCount(number), lastNumber: undefined, end: written.length, rangeLength: 0})
}

/** A range that runs backward is no range: its second number belongs to the name. */
function build(
  written: string,
  found: {
    readonly number: number | undefined
    readonly lastNumber: number | undefined
    readonly end: number
    readonly rangeLength: number
  },
): Match | undefined {
  const word = lower(written)
  const kind = kinds.get(word)
  if (kind === undefined || found.number === undefined) return undefined
  const isRange = found.lastNumber !== undefined && found.lastNumber > found.number
  return {
    word,
    kind,
    number: found.number,
    lastNumber: isRange ? (found.lastNumber ?? found.number) : found.number,
    end: found.end + (isRange ? found.rangeLength : 0),
  }
}

/** Without the status mark, and without the markup that was opened before the word. */
function withoutEnd(name: string): string {
  const mark = readHeadingMark(name)
  const text = mark === undefined || mark.start === 0 ? name : name.slice(0, mark.start)
  let end = text.length
  while (end > 0 && ' \t*_#'.includes(text.charAt(end - 1))) end--
  return mark?.start === 0 && mark.length === name.length ? '' : text.slice(0, end)
}

function lower(word: string): string {
  return word.replaceAll('İ', 'i').toLowerCase()
}

function indexKinds(): ReadonlyMap<string, UnitKind> {
  const index = new Map<string, UnitKind>()
  for (const kind of Object.keys(unitWords) as UnitKind[]) {
    const {before, counters, bare, ordinal} = unitWords[kind]
    for (const word of [...before, ...counters, ...bare, ...ordinal])
      if (!index.has(word)) index.set(word, kind)
  }
  return index
}

/** Longer words first, so that `週目` is not read as `週`. */
function alternatives(position: 'before' | 'counters' | 'bare' | 'ordinal'): string {
  const all = Object.values(unitWords).flatMap(vocabulary => vocabulary[position])
  return [...new Set(all)].toSorted((a, b) => b.length - a.length).join('|')
}
