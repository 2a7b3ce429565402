import type {Concept, Curriculum, Item, Rating, Scope, Task} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText, type TextPosition} from '../markdown/print-text.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {describe} from './item-change.ts'
import type {Operation} from './operation.ts'
import {requireOneLine} from './person-text.ts'
import {printWrites} from './print-writes.ts'
import {itemSubject, scopeSubject} from './snapshot.ts'
import type {Write} from './write.ts'
import {wrongKind} from './wrong-kind.ts'

/** Gives an item another name; everything else about it stays. */
export function renameItem(curriculum: Curriculum, item: Item, typed: string): Operation {
  const title = requireName(typed)
  if (item.kind === 'entry') throw wrongKind(item, 'its columns are set, it has no name of its own')
  if (item.kind === 'slot') throw wrongKind(item, 'it is set, it has no name of its own')
  if (title === item.title) return nothing
  refuseTwins(curriculum, item, title)
  return {
    edits: printWrites(curriculum.text, [titleWrite(item, title)]),
    changes: [describe(item, {field: 'title', before: item.title, after: title})],
    expectations: [],
    arrivals: [{kind: item.kind, title, scope: scopeSubject(item.scope)}],
    departures: [itemSubject(curriculum, item)],
    warnings: [],
    writesText: true,
  }
}

const nothing: Operation = {edits: [], changes: [], expectations: [], warnings: [], writesText: false}

export function requireName(typed: string): string {
  const title = requireOneLine(typed, 'name')
  if (title !== '') return title
  throw new TrackerError('invalid-value', 'the name is empty', {hint: 'type the new name in quotes'})
}

/** Two items of one name in one place could not be told apart. */
export function refuseTwins(
  curriculum: Curriculum,
  item: {readonly kind: string; readonly scope: Scope},
  title: string,
): void {
  const twin = curriculum.items.find(
    each =>
      each.kind === item.kind &&
      each.scope === item.scope &&
      normaliseTitle(each.title) === normaliseTitle(title) &&
      each !== item,
  )
  if (!twin) return
  throw new TrackerError(
    'invalid-value',
    `"${twin.title}" is there already, on line ${twin.line} (${twin.id})`,
    {
      hint: 'choose another name',
    },
  )
}

type Named = Concept | Rating | Task | Exclude<Item, {kind: 'entry' | 'slot'}>

function titleWrite(item: Named, title: string): Write {
  if (item.kind === 'concept' || item.kind === 'rating') {
    const column = item.table.columns.findIndex(each => each.role === 'name')
    return {place: {kind: 'cell', table: item.table, row: item.row, column}, text: printText(title, 'cell')}
  }
  const position: TextPosition = item.kind === 'task' ? 'task' : 'label'
  return {place: {kind: 'text', span: item.titleSpan, lead: ''}, text: printText(title, position)}
}
