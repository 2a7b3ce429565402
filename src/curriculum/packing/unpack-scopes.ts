import type {HeadingTotal, Scope, Unit} from '../scope.ts'
import type {Shelf} from '../shelf.ts'
import {none, scopeKinds, sectionForms, statuses} from './codes.ts'
import {inLine, type PackedModel} from './packed-model.ts'
import {packedShelf} from './packed-shelf.ts'
import {given, type StreamReader, streamReader} from './stream-reader.ts'
import type {Unpacking} from './unpacking.ts'

export function scopeShelf(
  {lines, valueAt}: Pick<Unpacking, 'lines' | 'valueAt'>,
  {head, scopes}: PackedModel,
): Shelf<Scope> {
  const parents = new Map<ScopeDraft, number>()
  const shelf = packedShelf<ScopeDraft>({
    length: scopes.count,
    size: inLine.scopes,
    starts: head.starts.scopes,
    make: line => {
      const drafts: ScopeDraft[] = []
      const reader = streamReader(lines, scopes.parse(line))
      while (!reader.isDone()) {
        const parent = reader.next()
        const draft = readScope(reader, valueAt)
        drafts.push(draft)
        if (parent !== none) parents.set(draft, parent)
      }
      return drafts
    },
    lineOf: ({line}) => line,
    link: drafts => {
      for (const draft of drafts) {
        const parent = parents.get(draft)
        if (parent !== undefined) draft.parent = shelf.at(parent)
      }
    },
  })
  return shelf
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
