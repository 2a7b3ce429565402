import type {Curriculum, List, ListEntry} from '../../curriculum/model.ts'
import type {Edit} from '../../edit/edit.ts'
import {startOfLine} from '../line-prefix.ts'
import type {ValueOwners} from './value-owners.ts'

/** The entries of lists to fill, with as many empty ones as there were. */
export function blankLists(curriculum: Curriculum, owners: ValueOwners): readonly Edit[] {
  return curriculum.lists
    .filter(list => owners.isLearners(list) && !isQuoted(curriculum, list))
    .flatMap(list => list.entries.flatMap(entry => blankEntry(curriculum, list, entry)))
}

function isQuoted({text}: Curriculum, {span}: List): boolean {
  return /^[ \t]*>/.test(text.slice(startOfLine(text, span.start), span.start))
}

function blankEntry(curriculum: Curriculum, list: List, entry: ListEntry): readonly Edit[] {
  const {marker, span, content, raw} = entry
  if (entry.isLabelled) {
    const blank = list.entries.find(each => each.text === null)?.raw ?? '___________'
    const isRecord = isSlot(curriculum, entry) && entry.text !== null && raw !== blank
    return isRecord ? [{span: content, text: lead(curriculum, entry) + blank}] : []
  }
  if (!holdsText(curriculum, entry)) return []
  const end = holdsItems(curriculum, entry) ? content.end : span.end
  return end > marker.end ? [{span: {start: marker.end, end}, text: ''}] : []
}

/** A numbered record such as a project; any other labelled entry is a labelled value. */
function isSlot({items}: Curriculum, {span}: ListEntry): boolean {
  return items.some(item => item.kind === 'slot' && item.span.start === span.start)
}

function lead({text}: Curriculum, {content}: ListEntry): string {
  return /[ \t]/.test(text[content.start - 1] ?? '') ? '' : ' '
}

function holdsText({text}: Curriculum, {marker, span}: ListEntry): boolean {
  return text.slice(marker.end, span.end).trim() !== ''
}

/** Boxes and labelled values inside an entry are items of their own. */
function holdsItems({items}: Curriculum, {marker, span}: ListEntry): boolean {
  return items.some(
    item => item.kind !== 'slot' && item.span.start >= marker.end && item.span.end <= span.end,
  )
}
