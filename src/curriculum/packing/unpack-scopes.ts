import type {HeadingTotal, Scope, Unit} from '../scope.ts'
import {none, scopeKinds, sectionForms, statuses} from './codes.ts'
import type {PackedModel} from './packed-model.ts'
import {given, type StreamReader, streamReader} from './stream-reader.ts'
import type {TextByLine} from './text-by-line.ts'
import type {Unpacking} from './unpacking.ts'

export function unpackScopes(
  lines: TextByLine,
  valueAt: Unpacking['valueAt'],
  packed: PackedModel['scopes'],
): readonly Scope[] {
  const parents: number[] = []
  const scopes: ScopeDraft[] = []
  for (const line of packed.lines.keys()) {
    const reader = streamReader(lines, packed.parse(line))
    while (!reader.isDone()) {
      parents.push(reader.next())
      scopes.push(readScope(reader, valueAt))
    }
  }
  scopes.forEach((scope, index) => {
    const parent = parents[index] ?? none
    if (parent !== none) scope.parent = given(scopes[parent])
  })
  return scopes
}

function readScope(reader: StreamReader, valueAt: Unpacking['valueAt']): ScopeDraft {
  const kind = given(scopeKinds[reader.next()])
  const line = reader.next()
  const heading = reader.span(line)
  const span = reader.whole(line)
  const title = reader.textOf(heading)
  const slug = reader.text()
  const total = readTotal(reader, line, valueAt)
  // Nothing is spread into the literals of the many: that takes longer.
  if (kind === 'section') {
    const form = given(sectionForms[reader.next()])
    return {kind, title, slug, heading, span, line, parent: null, total, form}
  }
  if (kind === 'unit') {
    const {id, word, number, lastNumber, name, mark} = readUnit(reader, {title, line}, valueAt)
    const parent = null
    return {kind, title, slug, heading, span, line, parent, total, id, word, number, lastNumber, name, mark}
  }
  const base = {title, slug, heading, span, line, parent: null, total}
  if (kind === 'document') return {kind, ...base}
  return {kind, ...base, number: numberOrNull(reader.next())}
}

/** Its parent may come after it. */
type ScopeDraft = Scope & {parent: Scope | null}

function readTotal(
  {next, span, textOf}: StreamReader,
  line: number,
  valueAt: Unpacking['valueAt'],
): HeadingTotal | null {
  const number = next()
  if (number === 0) return null
  const reading = valueAt<HeadingTotal['reading']>(number)
  const [whole, inner] = [span(line), span(line)]
  return {span: whole, inner, raw: textOf(inner), reading}
}

type UnitFacts = Pick<Unit, 'id' | 'word' | 'number' | 'lastNumber' | 'name' | 'mark'>

function readUnit(
  {next, text, span}: StreamReader,
  {title, line}: Pick<Unit, 'title' | 'line'>,
  valueAt: Unpacking['valueAt'],
): UnitFacts {
  const id = text()
  const word = valueAt<string>(next())
  const [number, lastNumber, length] = [next(), next(), next()]
  const name = length === none ? text() : title.slice(title.length - length)
  const mark = next()
  return {
    id,
    word,
    number: numberOrNull(number),
    lastNumber: numberOrNull(lastNumber),
    name,
    mark: mark === none ? null : {span: span(line), status: given(statuses[mark])},
  }
}

function numberOrNull(number: number): number | null {
  return number === none ? null : number
}
