import type {Curriculum, Item} from '../curriculum/model.ts'
import type {Scope, Unit} from '../curriculum/scope.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import type {Edit} from '../edit/edit.ts'
import {writeAnswer} from '../notation/write-answer.ts'
import {writeIn} from '../notation/write-in.ts'
import {statusGlyph} from '../notation/write-status.ts'
import {blankForm} from './blank-form.ts'
import {deleteLines} from './delete-lines.ts'
import {startOfLine} from './line-prefix.ts'
import {ownProse} from './own-prose.ts'
import {withoutSeparator} from './without-separator.ts'

/** The latest of the units that have the shape that most units have. */
export function typicalUnit(curriculum: Curriculum): Unit | undefined {
  const shapes = new Map<string, Unit[]>()
  for (const unit of curriculum.units) {
    const shape = shapeOf(curriculum, unit)
    shapes.set(shape, [...(shapes.get(shape) ?? []), unit])
  }
  return [...shapes.values()].toSorted((a, b) => b.length - a.length)[0]?.at(-1)
}

function shapeOf({tables, lists, items}: Curriculum, unit: Unit): string {
  const inside = (scope: Scope): boolean => isWithin(scope, unit)
  return JSON.stringify([
    tables.filter(table => inside(table.scope)).map(table => table.columns.map(column => column.header)),
    lists.filter(list => inside(list.scope)).map(list => [list.kind, list.scope.title]),
    items
      .filter(item => inside(item.scope) && (item.kind === 'question' || item.kind === 'field'))
      .map(item => item.title),
  ])
}

/** The unit's text with nothing filled in: no concepts, no tasks, open questions, blank values, nothing told of it. */
export function blankUnit(curriculum: Curriculum, unit: Unit, heading: string): string {
  const {text} = curriculum
  const start = startOfLine(text, unit.heading.start)
  const items = curriculum.items.filter(item => isWithin(item.scope, unit))
  const prose = ownProse(curriculum, unit)
  const edits: Edit[] = [
    {span: unit.heading, text: heading},
    ...items.flatMap(item => blankItem(curriculum, item)),
    ...prose.map(span => ({span, text: ''})),
  ]
  const moved = edits.map(edit => ({
    ...edit,
    span: {start: edit.span.start - start, end: edit.span.end - start},
  }))
  const skeleton = applyEdits(text.slice(start, unit.span.end), moved).replace(spaceBehindLabel, '')
  return prose.length > 0 ? skeleton.replace(blankLines, (_, ending: string) => ending + ending) : skeleton
}

const spaceBehindLabel = /(?<=[:：]\*\*) (?=[\r\n]|$)/g
const blankLines = /(\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r)){2,}/g

function blankItem(curriculum: Curriculum, item: Item): readonly Edit[] {
  const {text, notation} = curriculum
  switch (item.kind) {
    case 'concept':
    case 'rating':
      return [deleteRowLines(text, item)]
    case 'task':
      return [deleteRowLines(text, item)]
    case 'question':
      return blankPlace(
        item.answer.place,
        writeIn(notation.alphabet, writeAnswer({answer: null, day: null, note: null})),
      )
    case 'field':
      return blankPlace(item.value.place, blankForm(curriculum, item))
    case 'slot':
      return blankPlace(item.text.place, '')
    case 'entry':
      return item.table.columns.flatMap((column, index) => {
        const cell = item.table.rows[item.row]?.cells[index]
        return cell && column.role !== 'number' && cell.content.end > cell.content.start
          ? [{span: cell.gap, text: ' '}]
          : []
      })
  }
}

function deleteRowLines(text: string, item: Item): Edit {
  const edit = deleteLines(text, item.span)
  return {
    ...edit,
    span: {start: edit.span.start, end: Math.min(edit.span.end, startOfLine(text, edit.span.end))},
  }
}

function blankPlace(
  place: {readonly kind: string; readonly span?: Edit['span']; readonly lead?: string},
  text: string,
): readonly Edit[] {
  return place.span ? [{span: place.span, text: text === '' ? '' : (place.lead ?? '') + text}] : []
}

/** With another number in the place of the unit's own; in `R1D5` the round is the first. */
export function renumbered(opening: string, number: number): string {
  return opening.replace(
    /(?<!\d)(R\d{1,2}[ .-]?D)?\d+(?:[ \t]*[-–][ \t]*\d+)?/i,
    (_, round = '') => `${round}${number}`,
  )
}

/** `### Week 17: Distributed SQL ⬜` from the heading of another unit. */
export function unitHeading(
  curriculum: Curriculum,
  like: Unit,
  {number, name}: {readonly number: number; readonly name: string},
): string {
  const raw = curriculum.text.slice(like.heading.start, like.heading.end)
  const mark = like.mark
  const bare = mark
    ? raw.slice(0, mark.span.start - like.heading.start) + raw.slice(mark.span.end - like.heading.start)
    : raw
  const at = like.name === '' ? -1 : bare.indexOf(like.name)
  const opening = renumbered(at < 0 ? `${bare.trimEnd()}: ` : bare.slice(0, at), number)
  const glyph = mark ? ` ${writeIn(curriculum.notation.alphabet, statusGlyph('not-started'))}` : ''
  return `${name === '' ? withoutSeparator(opening) : opening + name}${glyph}`
}
