import {type LineChange, lineChanges} from '../source/line-changes.ts'
import {movedOffsets} from '../source/moved-offsets.ts'
import {amendRow} from './amend-row.ts'
import {
  definesTick,
  readBareHeading,
  readBareLabel,
  readBlankLabel,
  readChangedBox,
  standsInParagraph,
} from './bare-lines.ts'
import type {Block, HeadingBlock, ItemBlock, ParagraphBlock, TableBlock, TableRow, TextLine} from './block.ts'
import {type ChangedLine, changedLine} from './changed-line.ts'
import {placeBlock} from './place-block.ts'

const mostChanges = 24

/**
 * The blocks of a section that was another, from those that it had; `undefined` wherever only parsing can tell. Lines that can
 * be told: rows of tables, boxes, values behind bold labels, headings, each without anything new that could be markup.
 */
export function amendBlocks(was: string, blocks: readonly Block[], is: string): readonly Block[] | undefined {
  const changes = lineChanges(was, is, mostChanges)
  const amended: Amended = {rows: new Map(), lines: new Map(), headings: new Map()}
  if (!changes?.every(change => amendLine({was, is, blocks}, change, amended))) return undefined
  const move = movedOffsets(was, is, changes)
  return blocks.map(block => {
    const place = ({start, end}: Block['span']) => ({start: move(start, 'start'), end: move(end, 'end')})
    return withAmended(placeBlock(block, place, 0), block, amended)
  })
}

/** What was read by itself, in the place of what it was. */
interface Amended {
  readonly rows: Map<TableRow, TableRow>
  readonly lines: Map<TextLine, TextLine>
  readonly headings: Map<Block, HeadingBlock>
}

function withAmended(placed: Block, old: Block, {rows, lines, headings}: Amended): Block {
  if (placed.kind === 'table' && old.kind === 'table' && rows.size > 0) {
    return {...placed, rows: placed.rows.map((row, index) => rows.get(old.rows[index] ?? row) ?? row)}
  }
  if (placed.kind === 'paragraph' && old.kind === 'paragraph' && lines.size > 0) {
    return {...placed, lines: placed.lines.map((line, index) => lines.get(old.lines[index] ?? line) ?? line)}
  }
  return headings.get(old) ?? placed
}

interface Section {
  readonly was: string
  readonly is: string
  readonly blocks: readonly Block[]
}

function amendLine(section: Section, change: LineChange, amended: Amended): boolean {
  const line = changedLine(section.was, section.is, change)
  const {start, end} = change.was
  const block = section.blocks.findLast(({span}) => span.start <= end && start <= span.end)
  if (!line || !block) return false
  switch (block.kind) {
    case 'table':
      return amendTable(section, block, {line, amended})
    case 'paragraph':
      return amendParagraph(section, block, {line, amended})
    case 'heading':
      return amendHeading(block, {line, amended})
    case 'item':
      return isTicked(section, block, line)
    case 'rule':
    case 'code':
    case 'html':
    case 'front-matter':
    case 'definition':
      return false
  }
}

interface LineToAmend {
  readonly line: ChangedLine
  readonly amended: Amended
}

function amendTable({was}: Section, {rows}: TableBlock, {line, amended}: LineToAmend): boolean {
  const body = rows.slice(1)
  const {index = -1, row} = amendRow(was, body, line) ?? {}
  const old = body[index]
  if (!row || !old) return false
  amended.rows.set(old, row)
  return true
}

function amendParagraph(
  {was}: Section,
  {lines, level, quoted}: ParagraphBlock,
  {line, amended}: LineToAmend,
): boolean {
  const old = lines.find(({span}) => span.start === line.was.start)
  const [before, after] = [readBlankLabel(line.old, line.was.start), readBareLabel(line.now, line.is.start)]
  if (!old || !before || !after || level > 0 || quoted) return false
  // A blank may be read otherwise than it is written.
  const placesOf = ({plain: _, ...places}: TextLine): string => JSON.stringify(places)
  if (placesOf(before) !== placesOf(old)) return false
  if (before.boldEnd !== after.boldEnd - line.is.start + line.was.start) return false
  amended.lines.set(old, after)
  return standsInParagraph(was, line.was)
}

function amendHeading(block: HeadingBlock, {line, amended}: LineToAmend): boolean {
  const [before, after] = [
    readBareHeading(line.old, line.was.start),
    readBareHeading(line.now, line.is.start),
  ]
  if (!before || !after || before.depth !== after.depth) return false
  const isSame =
    block.span.start === before.span.start &&
    block.span.end === before.span.end &&
    block.title === before.title &&
    block.content.start === before.content.start &&
    block.content.end === before.content.end &&
    block.level === 0 &&
    !block.quoted
  amended.headings.set(block, after)
  return isSame
}

/** Nothing but the sign itself is another then, which a block does not tell. */
function isTicked({is}: Section, {box}: ItemBlock, line: ChangedLine): boolean {
  const changed = readChangedBox(line)
  return changed !== undefined && box?.start === changed.at && !definesTick(is)
}
