import {noteOf} from '../curriculum/item-facts.ts'
import type {Item} from '../curriculum/model.ts'
import type {Scope, Unit} from '../curriculum/scope.ts'
import {percentOf} from '../curriculum/tally.ts'
import {cutLine} from './cut-line.ts'
import {type ListColumnName, listColumns} from './list-columns.ts'
import type {Look} from './look.ts'
import {padAfterIds} from './pad-after-ids.ts'
import {padColumns} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {showList} from './show-list.ts'
import {barCell} from './show-outline.ts'
import type {StatusView} from './status-view.ts'
import {statusWord, symbolsFor} from './symbols.ts'
import {wrapOn} from './wrap-text.ts'

const columns: readonly ListColumnName[] = ['id', 'status', 'title', 'confidence', 'date', 'value']
const barWidth = 10

/** `status UNIT`: what one unit holds, section by section, with the notes below. */
export function showUnit(unit: Unit, {curriculum, progress}: StatusView, look: Look): string {
  const items = curriculum.items.filter(item => item.unit === unit)
  const own = progress.units.find(each => each.unit === unit)
  const tally = {done: own?.done ?? 0, total: own?.total ?? 0}
  const status = own?.status ?? 'not-started'
  const title = readableText(unit.title, look)
  const numbers = `${percentOf(tally)}%, ${tally.done} of ${tally.total} done`
  if (look.plain) {
    const heading = `unit: ${unit.id}, ${title}, ${statusWord(status)}, ${numbers}`
    return printLines([heading]) + showList(items, look, [...columns, 'note', 'place'])
  }
  const {strong, faint, status: styles} = paletteFor(look)
  const state = {text: `${symbolsFor(look).status[status]} ${statusWord(status)}`, style: styles[status]}
  const [summary = ''] = padColumns(
    [[state, barCell(tally, barWidth, look), {text: numbers}]],
    [{}, {gap: 2, drop: 1}, {gap: 2}],
    look,
  )
  const contents =
    items.length === 0 ? wrapOn('nothing in it to track', look).map(faint) : contentLines(unit, items, look)
  return printLines([strong(cutLine(title, look)), summary, '', ...contents])
}

function contentLines(unit: Unit, items: readonly Item[], look: Look): string[] {
  const layout = columns.flatMap(name => listColumns[name].layout)
  const lines = padAfterIds(
    items.map(item => columns.flatMap(name => listColumns[name].show(item, look))),
    layout,
    look,
  )
  const {strong, faint} = paletteFor(look)
  let scope: Scope = unit
  return items.flatMap((item, index) => {
    const isNewSection = item.scope !== scope
    scope = item.scope
    const heading = readableText(pathBelow(unit, scope), look)
    return [
      ...(isNewSection ? [strong(cutLine(heading, look))] : []),
      ...(lines[index] ?? []),
      ...noteLines(item, look).map(faint),
    ]
  })
}

/** `Problem 1: Chat App › 5-Step Framework` of what is in the unit; the unit's own title of what is right in it. */
function pathBelow(unit: Unit, scope: Scope): string {
  const titles: string[] = []
  for (let each: Scope | null = scope; each !== null && each !== unit; each = each.parent)
    titles.unshift(each.title)
  return titles.join(' › ') || unit.title
}

const noteIndent = '     '

function noteLines(item: Item, look: Look): string[] {
  const note = noteOf(item)
  if (note === null) return []
  const narrower = {...look, width: look.width - noteIndent.length}
  return wrapOn(readableText(note, look), narrower).map(line => noteIndent + line)
}
