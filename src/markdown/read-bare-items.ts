import {afterLineEnd} from '../source/line-ends.ts'
import type {Span} from '../source/span.ts'
import type {SectionReader} from './assemble-blocks.ts'
import {definesTick} from './bare-lines.ts'
import type {Block, ItemBlock} from './block.ts'
import {isBare} from './is-bare.ts'
import {placeBlock} from './place-block.ts'
import {type Gap, placeInWhole, readWithout} from './read-without.ts'

/**
 * The same for the entries of a list that read as they are written: those that stand between two others. The one above is
 * one of a list if there is a list at all, and the one below ends the text of the one between.
 */
export function readBareItems(text: string, read: SectionReader): readonly Block[] {
  return readWithout(text, definesTick(text) ? [] : bareItems(text), {read, restore: restoreItems})
}

interface BareItem {
  readonly place: Span
  readonly item: ItemBlock
  /** Where the last entry above it begins that is not left out. */
  readonly head: number
}

/** An entry in the first column that begins with a word, plain or bold, so that nothing reaches from it into the next. */
const entry = /(?<=\n|^)[-*+] (?:\[[ xX]\] )?(?:[A-Za-z\u0080-\uffff]|\*\*)[^\r\n]*(?=\r?\n|$)/g

function* bareItems(text: string): Generator<BareItem> {
  const entries = [...text.matchAll(entry)].map(({index, 0: line}) => ({line, start: index}))
  let head = 0
  for (const [index, {line, start}] of entries.entries()) {
    const [above, below] = [entries[index - 1], entries[index + 1]]
    const isBetween = above && below && isNext(text, above, start) && isNext(text, {line, start}, below.start)
    const isSameList = above?.line[0] === line[0] && below?.line[0] === line[0]
    const item = isBetween && isSameList ? readBareItem(line, start) : undefined
    if (below && item) yield {place: {start, end: below.start}, item, head}
    else head = start
  }
}

function isNext(
  text: string,
  {line, start}: {readonly line: string; readonly start: number},
  next: number,
): boolean {
  return afterLineEnd(text, start + line.length) === next
}

/** Only what is in ASCII can begin anything but text, and a letter does not. */
const bareText = /^(..(?:\[[ xX]\] )?)([A-Za-z\u0080-\uffff].*)(?<! )$/

/** Of a list that is not numbered yet. */
function readBareItem(line: string, start: number): ItemBlock | undefined {
  const [, opening = '', plain = ''] = bareText.exec(line) ?? []
  if (plain === '' || !isBare(plain)) return undefined
  const span = {start: start + opening.length, end: start + line.length}
  return {
    kind: 'item',
    span: {start, end: span.end},
    level: 0,
    quoted: false,
    marker: {start, end: start + 1},
    ordered: false,
    list: 0,
    box: opening.length > 2 ? {start: start + 3, end: start + 4} : null,
    lines: [{span, plain, bold: null, boldEnd: span.start}],
    disguised: false,
  }
}

/** `undefined` when what was left out was not entries of lists. */
function restoreItems(
  blocks: readonly Block[],
  gaps: readonly Gap<BareItem>[],
): readonly Block[] | undefined {
  const place = placeInWhole(gaps)
  const lists = new Map<number, number>()
  const whole: Block[] = []
  let next = 0
  const restore = (until: number): boolean => {
    for (let gap = gaps[next]; gap && gap.at <= until; gap = gaps[++next]) {
      const list = lists.get(gap.line.head)
      if (list === undefined) return false
      whole.push({...gap.line.item, list})
    }
    return true
  }
  for (const block of blocks) {
    if (!restore(block.span.start)) return undefined
    const placed = placeBlock(block, place, 0)
    if (placed.kind === 'item' && placed.level === 0 && !placed.quoted && !placed.disguised)
      lists.set(placed.marker.start, placed.list)
    whole.push(placed)
  }
  return next === gaps.length ? whole : undefined
}
