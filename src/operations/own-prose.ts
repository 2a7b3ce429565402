import type {Curriculum, Item} from '../curriculum/model.ts'
import type {Unit} from '../curriculum/scope.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import type {Span} from '../source/span.ts'

/**
 * The lines of a unit that only it has and that are no form to fill: what somebody wrote on that day. A line that
 * another unit has too is part of the form, and so is a label.
 */
export function ownProse(curriculum: Curriculum, unit: Unit): readonly Span[] {
  const {text, items, tables} = curriculum
  const inside = items.filter(item => isWithin(item.scope, unit))
  const kept = [...inside.map(spanOf), ...tables.filter(({scope}) => isWithin(scope, unit)).map(spanOf)]
  const lines = linesIn(text, unit.span)
  const elsewhere = new Set(
    curriculum.units.flatMap(other =>
      other === unit || isWithin(other, unit) || isWithin(unit, other)
        ? []
        : linesIn(text, other.span).map(line => text.slice(line.start, line.end).trim()),
    ),
  )
  return lines.slice(1).filter(line => {
    const written = text.slice(line.start, line.end).trim()
    if (written === '' || elsewhere.has(written) || isForm(written)) return false
    return !kept.some(span => span.start < line.end && span.end > line.start)
  })
}

function spanOf({span}: Pick<Item, 'span'>): Span {
  return span
}

/** A heading, a rule, a label, a mark of structure. */
function isForm(line: string): boolean {
  return /^(?:#{1,6}(?:\s|$)|[-*_=]{3,}$|\*\*|__|<|\||`{3}|~{3}|!\[)/.test(line) || /[:：]$/.test(line)
}

/** With their endings. */
function linesIn(text: string, {start, end}: Span): readonly Span[] {
  const lines: Span[] = []
  for (const match of text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (match[0] !== '') lines.push({start: start + match.index, end: start + match.index + match[0].length})
  }
  return lines
}
