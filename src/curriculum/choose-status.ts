import {isForeignStatus} from '../notation/column-role.ts'
import {foldPhrase} from '../notation/fold-phrase.ts'
import {isCalledStatus} from '../notation/legend-words.ts'
import {isWorkHeader} from '../notation/tracker-words.ts'
import {weighMark} from '../notation/weigh-mark.ts'
import {type ColumnDraft, explainValues, isMostly} from './infer-columns.ts'
import type {MarkReader} from './mark-reader.ts'
import {personIn} from './person-in-header.ts'
import type {Settings} from './settings.ts'

export interface StatusClues {
  readonly marks: MarkReader
  readonly settings: Settings
  /** Headers that stand over marks elsewhere in the document. */
  readonly known: ReadonlySet<string>
  /** The document's. */
  readonly text: string
  /** Whether the headings around the table say that it keeps track of something. */
  readonly isTracked: boolean
}

/**
 * The status columns: one, or one for each person. The column called status when its values are marks, or everything
 * in it is blank; else the last one that holds marks.
 */
export function chooseStatus(drafts: readonly ColumnDraft[], clues: StatusClues): readonly ColumnDraft[] {
  const reads = (value: string): boolean => clues.marks.status(value) !== undefined
  const called = drafts.filter(draft => draft.role === 'status' && isStatus(draft, clues))
  const shared = called.filter(draft => personIn(draft.header) !== undefined)
  if (shared.length > 1)
    return shared.map(draft => because(draft, `its header, "${draft.header}", one for each person`))
  const proper = called.filter(draft => isCalledStatus(draft.header))
  const chosen =
    proper.findLast(draft => draft.values.some(reads)) ??
    proper.at(-1) ??
    called.findLast(draft => draft.values.some(reads)) ??
    called.at(-1)
  if (chosen) return [chosen.why === '' ? because(chosen, `its header, "${chosen.header}"`) : chosen]
  const handles = drafts.filter(draft => isHandle(draft) && draft.values.every(reads))
  if (handles.length > 1 && handles.some(({values}) => values.length > 0)) {
    return handles.map(draft => because(draft, `its header, "${draft.header}", one for each person`))
  }
  const free = freeColumns(drafts, clues)
  const why = (draft: ColumnDraft): string => explainValues(draft, reads, 'marks')
  const persons = free.filter(draft => personIn(draft.header, {isAlone: true}) !== undefined)
  if (persons.length > 1 && persons.length === free.length) {
    return persons.map(draft => because(draft, `${why(draft)}, one column for each person`))
  }
  return free.slice(-1).map(draft => because(draft, why(draft)))
}

/**
 * Columns that only their values tell. Several of `✅` and `❌` are also what a table of features is made of: there
 * something else has to say that the table keeps track, a heading, the header over the names, numbered rows.
 */
function freeColumns(
  drafts: readonly ColumnDraft[],
  {marks, isTracked}: StatusClues,
): readonly ColumnDraft[] {
  const weigh = (value: string) => weighMark(value, marks.legend)
  const marked = drafts.filter(
    draft =>
      draft.role === undefined &&
      (draft.roles.length === 0 || draft.isOnlyMarks) &&
      !isForeignStatus(draft.header) &&
      isMostly(draft, drafts, value => marks.status(value) !== undefined),
  )
  const free = marked.filter(draft => isMostly(draft, drafts, value => weigh(value) !== 'none'))
  if (marked.length < 2 || isTracked) return free
  const isOfWork = drafts.some(({role, header}) => role === 'number' || isWorkHeader(header))
  return isOfWork || free.some(({values}) => values.some(value => weigh(value) === 'sure')) ? free : []
}

/** `@ann`: whose column it is, be there marks in it or not. */
function isHandle({role, header}: ColumnDraft): boolean {
  return role === undefined && /^@[^\s@]+$/.test(header.trim())
}

/** Over blank cells its header is believed; over others some of them must be marks, here or elsewhere in the file. */
function isStatus(draft: ColumnDraft, {marks, known}: StatusClues): boolean {
  const {values} = draft
  if (values.length === 0 || values.some(value => marks.status(value) !== undefined)) return true
  if (values.every(value => marks.progress(value) !== undefined)) return true
  return known.has(foldPhrase(draft.header))
}

function because(draft: ColumnDraft, why: string): ColumnDraft {
  draft.why = why
  return draft
}
