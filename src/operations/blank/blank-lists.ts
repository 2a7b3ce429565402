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
  if (entry.isLabelled && isForm(curriculum, list)) {
    const blank = list.entries.find(each => each.text === null)?.raw ?? '___________'
    return entry.text === null || raw === blank
      ? []
      : [{span: content, text: lead(curriculum, entry) + blank}]
  }
  if (entry.text === null && !holdsText(curriculum, entry)) return []
  return holdsItems(curriculum, entry)
    ? [{span: {start: marker.end, end: content.end}, text: ''}]
    : [{span: {start: marker.end, end: span.end}, text: ''}]
}

/** Every entry has the same label: `1. **Project:** …`, `2. **Project:** …`. */
function isForm({text}: Curriculum, {entries}: List): boolean {
  const labels = entries.map(({marker, content}) => text.slice(marker.end, content.start).trim())
  return labels.every(label => label === labels[0])
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
