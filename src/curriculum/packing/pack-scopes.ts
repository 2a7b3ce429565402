import type {Scope, Unit} from '../scope.ts'
import {none, scopeKinds, sectionForms, statuses} from './codes.ts'
import {type Stream, type StreamWriter, streamWriter} from './stream-writer.ts'
import type {TextByLine} from './text-by-line.ts'
import type {ValueNumbers} from './value-numbers.ts'

interface ScopePacking {
  readonly lines: TextByLine
  readonly numberOfValue: ValueNumbers['numberOf']
  readonly numberOfScope: (scope: Scope) => number
}

export function packScopes(
  {lines, numberOfValue, numberOfScope}: ScopePacking,
  scopes: readonly Scope[],
): Stream {
  const writer = streamWriter(lines)
  for (const scope of scopes) {
    writer.add(scope.parent ? numberOfScope(scope.parent) : none, scopeKinds.indexOf(scope.kind), scope.line)
    writer.addSpan(scope.heading, scope.line)
    writer.addWhole(scope.span, scope.line)
    writer.addTextOf(scope.title, scope.heading)
    writer.addText(scope.slug)
    addTotal(writer, scope, numberOfValue)
    if (scope.kind === 'part') writer.add(scope.number ?? none)
    else if (scope.kind === 'section') writer.add(sectionForms.indexOf(scope.form))
    else if (scope.kind === 'unit') addUnit(writer, scope, numberOfValue)
  }
  return writer.stream
}

function addTotal(writer: StreamWriter, {total, line}: Scope, numberOfValue: ValueNumbers['numberOf']): void {
  if (!total) {
    writer.add(0)
    return
  }
  writer.add(numberOfValue(total.reading))
  writer.addSpan(total.span, line)
  writer.addSpan(total.inner, line)
  writer.addTextOf(total.raw, total.inner)
}

function addUnit(writer: StreamWriter, unit: Unit, numberOfValue: ValueNumbers['numberOf']): void {
  const {title, id, word, number, lastNumber, name, mark, line} = unit
  const isEnd = title.endsWith(name)
  writer.addText(id)
  writer.add(numberOfValue(word), number ?? none, lastNumber ?? none, isEnd ? name.length : none)
  if (!isEnd) writer.addText(name)
  writer.add(mark ? statuses.indexOf(mark.status) : none)
  if (mark) writer.addSpan(mark.span, line)
}
