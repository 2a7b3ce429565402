import {properText} from '../../notation/proper-text.ts'
import {readGlyph} from '../../notation/read-glyph.ts'
import {readHeadingMark} from '../../notation/read-heading-mark.ts'
import type {Status} from '../../notation/readings.ts'
import {sliceSpan} from '../../source/span.ts'
import type {Concept, Curriculum, Question} from '../model.ts'
import type {Unit} from '../scope.ts'
import type {Finding} from './inspection.ts'
import type {Region} from './region.ts'

/** Two marks where one counts: `✅ 🟡` in a cell, `⬜ ✅` behind a heading, yes and no both ticked. */
export function findSeveralMarks({curriculum, items, units}: Region): readonly Finding[] {
  return [
    ...items().flatMap(item => {
      if (item.kind === 'concept') return inCell(item)
      return item.kind === 'question' ? inAnswer(item) : []
    }),
    ...units().flatMap(unit => inHeading(curriculum, unit)),
  ]
}

function inCell({status, table, row}: Concept): readonly Finding[] {
  const {value, raw, place} = status
  if (value.markLength > 0 || place.kind !== 'cell' || new Set(statusesIn(raw)).size < 2) return []
  const cell = table.rows[row]?.cells[place.column]
  const message = 'several marks stand here, so that none of them counts; leave the one that is true'
  return cell ? [{rule: 'several-marks', message, span: cell.content}] : []
}

function inAnswer({answer}: Question): readonly Finding[] {
  const {value, raw, place} = answer
  const ticks = statusesIn(raw).filter(status => status === 'done')
  if (value.answer !== null || ticks.length < 2 || place.kind !== 'text') return []
  const message = 'both yes and no are ticked, so that neither counts'
  return [{rule: 'several-marks', message, span: place.span}]
}

function inHeading({text}: Curriculum, {heading, mark}: Unit): readonly Finding[] {
  if (!mark || !readHeadingMark(withoutSpan(text, heading, mark.span))) return []
  const message = 'this heading has several marks, of which only one counts; leave the one that is true'
  return [{rule: 'several-marks', message, span: heading}]
}

function withoutSpan(text: string, whole: Finding['span'], part: Finding['span']): string {
  return (text.slice(whole.start, part.start) + text.slice(part.end, whole.end)).trim()
}

/** What every sign in a text says by itself. */
function statusesIn(raw: string): readonly Status[] {
  const {text} = properText(raw)
  const statuses: Status[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const glyph =
      sliceSpan(text, {start: offset, end: offset + 1}) === '[' ? undefined : readGlyph(text, offset)
    if (glyph?.status !== undefined) statuses.push(glyph.status)
    if (glyph) offset += glyph.length - 1
  }
  return statuses
}
