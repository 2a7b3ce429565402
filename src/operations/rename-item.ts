import type {Concept, Curriculum, Item, Rating, Task} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {departuresOf} from './departures.ts'
import {itemSubject, listSubject} from './find-subject.ts'
import {describe} from './item-change.ts'
import type {FieldContent, Operation} from './operation.ts'
import {requireOneLine} from './person-text.ts'
import {printLabel, printRowName} from './print-name.ts'
import {printWrites} from './print-writes.ts'
import {listContent, takeSnapshot} from './snapshot.ts'
import {scopeSubject} from './subjects.ts'
import type {Write} from './write.ts'

/** Gives an item another name; everything else about it stays. */
export function renameItem(curriculum: Curriculum, item: Item, typed: string): Operation {
  const title = requireName(typed)
  if (item.kind === 'entry') throw wrongKind(item, 'its columns are set, it has no name of its own')
  if (item.kind === 'slot') throw wrongKind(item, 'it is set, it has no name of its own')
  if (title === item.title) return nothing
  refuseTwins(curriculum, item, title)
  const {departures, expectations} = departuresOf(curriculum, [item])
  return {
    edits: printWrites(curriculum.text, [titleWrite(item, title)]),
    changes: [describe(item, {field: 'title', before: item.title, after: title})],
    departures,
    expectations: [...expectations, ...listAround(curriculum, item, title)],
    arrivals: [{...factsToKeep(curriculum, item), title}],
    warnings: [],
    writesText: true,
  }
}

/** All that is said of the item; the value of a labelled line may be read otherwise below another label. */
function factsToKeep(curriculum: Curriculum, item: Item): Readonly<Record<string, FieldContent>> {
  if (item.kind === 'field') return {kind: item.kind, scope: scopeSubject(item.scope)}
  return takeSnapshot(curriculum).get(itemSubject(curriculum, item)) ?? {}
}

/** A list that holds a labelled value has its label for an entry. */
function listAround(curriculum: Curriculum, item: Item, title: string): Operation['expectations'] {
  const {start, end} = item.titleSpan
  const list = curriculum.lists.find(({span}) => span.start <= start && end <= span.end)
  if (item.kind !== 'field' || list?.kind !== 'plain') return []
  const holder = list.entries.findIndex(({span}) => span.start <= start && end <= span.end)
  if (list.entries[holder]?.text !== item.title) return []
  const texts = list.entries.map(({text}, index) => (index === holder ? title : text))
  return [{subject: listSubject(curriculum, list), field: 'entries', after: listContent(texts)}]
}

const nothing: Operation = {edits: [], changes: [], expectations: [], warnings: [], writesText: false}

export function requireName(typed: string, what = 'name'): string {
  const title = requireOneLine(typed, what)
  if (title !== '') return title
  throw new TrackerError('invalid-value', `the ${what} is empty`, {hint: `type the ${what} in quotes`})
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
    return {
      place: {kind: 'cell', table: item.table, row: item.row, column},
      text: printRowName(title, item.table, item.row),
    }
  }
  const text = item.kind === 'task' ? printText(title, 'task') : printLabel(title)
  const lead = item.titleSpan.start === item.titleSpan.end ? ' ' : ''
  return {place: {kind: 'text', span: item.titleSpan, lead}, text}
}
