import type {TextLine} from '../markdown/block.ts'
import {roleOfLabel} from '../notation/field-words.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readNumber} from '../notation/read-number.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import type {Span} from '../source/span.ts'
import type {Label} from './label.ts'
import {isTypedValue} from './typed-value.ts'

const longestLine = 200
const segment = /^([^:：]{2,40})[:：][ \t]*(.*)$/u
const separator = /(?<![ \t])[ \t]*[|·•｜][ \t]*/gu

/**
 * Labels without bold text, where the words say what the value is for and the value is one by its form:
 *
 *     Last updated: 2025-11-03
 *     *Started: ____-__-__ | Progress: 20%*
 */
export function readPlainLabels(text: string, {span}: TextLine): readonly Label[] {
  if (span.end - span.start > longestLine) return []
  const line = withoutEmphasis(text, span)
  const written = text.slice(line.start, line.end)
  if (!/[:：]/.test(written)) return []
  return segments(written).flatMap(({start, end}) =>
    readSegment(text, {start: line.start + start, end: line.start + end}),
  )
}

/** `*Last updated: …*` */
function withoutEmphasis(text: string, {start, end}: Span): Span {
  const sign = text[start]
  const isEmphasised = (sign === '*' || sign === '_') && text[start + 1] !== sign && text[end - 1] === sign
  return isEmphasised ? {start: start + 1, end: end - 1} : {start, end}
}

function segments(written: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of written.matchAll(separator)) {
    spans.push({start, end: match.index})
    start = match.index + match[0].length
  }
  return [...spans, {start, end: written.length}]
}

function readSegment(text: string, span: Span): readonly Label[] {
  const written = text.slice(span.start, span.end)
  const [, title = '', value = ''] = segment.exec(written) ?? []
  if (title === '' || !isMeant(title, value.trimEnd())) return []
  const start = span.end - value.length
  return [
    {
      title: title.trimEnd(),
      span: {start: span.start, end: span.start + title.trimEnd().length},
      value: {start, end: start + value.trimEnd().length},
    },
  ]
}

function isMeant(title: string, value: string): boolean {
  const role = roleOfLabel(title)
  if (role === 'other') return false
  if (role !== 'current-unit') return isTypedValue(value)
  return (
    readUnitHeading(value) !== undefined ||
    readNumber(value) !== undefined ||
    (value !== '' && isBlank(value))
  )
}
