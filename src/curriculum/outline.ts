import type {Block, HeadingBlock, ItemBlock, ParagraphBlock} from '../markdown/block.ts'
import type {UnitHeading} from '../notation/read-unit-heading.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import type {Span} from '../source/span.ts'
import {isEmptyLabel, isSharedLabel, readLabel} from './label.ts'

/** A scope while the document is being read; `name-scopes.ts` gives it its final kind and address. */
export interface ScopeDraft {
  readonly form: 'document' | 'heading' | 'bold' | 'label'
  /** 0 the document, 1–6 a heading, 7 a bold sub-heading, 8 a label over a list. */
  readonly depth: number
  readonly title: string
  readonly heading: Span
  readonly start: number
  end: number
  readonly parent: ScopeDraft | null
  readonly unitHeading: UnitHeading | undefined
}

export interface Outline {
  readonly scopes: readonly ScopeDraft[]
  /** The scope each block belongs to, by the block's index. */
  readonly scopeOfBlock: readonly ScopeDraft[]
  /** Paragraphs whose last line is the label over what follows, by index: that line is no value of its own. */
  readonly labelling: ReadonlySet<number>
}

const boldDepth = 7
const labelDepth = 8

/**
 * Which scope every block is in. Headings nest by depth; a bold line without a colon opens a scope until the next
 * one, a heading or a rule; a bold label opens one over the list or table that follows it. A rule sends what follows
 * back to the level of a part, until the next heading.
 */
export function readOutline(text: string, blocks: readonly Block[]): Outline {
  const root = documentScope(text, blocks)
  const scopes: ScopeDraft[] = [root]
  const scopeOfBlock: ScopeDraft[] = []
  const labelling = new Set<number>()
  const restDepth = depthAfterRule(blocks)
  const lastHeading = blocks.findLastIndex(isOuterHeading)
  const unitDepth = depthOfUnits(blocks)
  const title = titleBlock(blocks)
  let headed: ScopeDraft = root
  let current: ScopeDraft = root

  const open = (draft: ScopeDraft): ScopeDraft => {
    close(current, draft.parent, draft.start)
    for (let at = draft.parent; at; at = at.parent) at.end = text.length
    scopes.push(draft)
    return draft
  }

  blocks.forEach((block, index) => {
    const previous = blocks[index - 1]
    if (current.form === 'label' && endsLabel(block, previous)) {
      current.end = previous?.span.end ?? current.start
      current = current.parent ?? root
    }
    scopeOfBlock.push(current)
    if (isOuterHeading(block) && block !== title) {
      headed = open(headingScope(block, climb(headed, block.depth - 1), text))
      current = headed
      scopeOfBlock[index] = current
    } else if (block.kind === 'rule' && block.level === 0) {
      const rest = restDepth ?? (index > lastHeading ? unitDepth - 1 : boldDepth - 1)
      const next = climb(current, rest)
      close(current, next, block.span.start)
      current = next
    } else if (block.kind === 'paragraph' && block.level === 0) {
      const visit = {text, block, next: blocks[index + 1], open}
      current = openSubheading({...visit, current})
      scopeOfBlock[index] = current
      const labelled = openLabel({...visit, current})
      if (labelled !== current) labelling.add(index)
      current = labelled
    }
  })
  return {scopes, scopeOfBlock, labelling}
}

function documentScope(text: string, blocks: readonly Block[]): ScopeDraft {
  const title = titleBlock(blocks)
  return {
    form: 'document',
    depth: 0,
    title: title?.title ?? '',
    heading: title?.content ?? {start: 0, end: 0},
    start: 0,
    end: text.length,
    parent: null,
    unitHeading: undefined,
  }
}

/** The first heading, when it is of level 1 and does not name a unit. */
function titleBlock(blocks: readonly Block[]): HeadingBlock | undefined {
  const first = blocks.find(isOuterHeading)
  return first?.depth === 1 && !readUnitHeading(first.title) ? first : undefined
}

function isOuterHeading(block: Block): block is HeadingBlock {
  return block.kind === 'heading' && block.level === 0 && !block.quoted
}

function headingScope(block: HeadingBlock, parent: ScopeDraft, text: string): ScopeDraft {
  return {
    form: 'heading',
    depth: block.depth,
    title: block.title,
    heading: block.content,
    start: block.span.start,
    end: text.length,
    parent,
    unitHeading: readUnitHeading(block.title),
  }
}

/** The nearest scope, from here upward, that is not deeper than asked. */
function climb(scope: ScopeDraft, depth: number): ScopeDraft {
  let at = scope
  while (at.depth > depth && at.parent) at = at.parent
  return at
}

/** Ends every scope from `from` upward that does not hold `next`. */
function close(from: ScopeDraft, next: ScopeDraft | null, offset: number): void {
  const kept = new Set<ScopeDraft>()
  for (let at = next; at; at = at.parent) kept.add(at)
  for (let at: ScopeDraft | null = from; at && !kept.has(at); at = at.parent) at.end = offset
}

interface ParagraphVisit {
  readonly text: string
  readonly block: ParagraphBlock
  readonly next: Block | undefined
  readonly current: ScopeDraft
  readonly open: (draft: ScopeDraft) => ScopeDraft
}

function openSubheading({text, block, current, open}: ParagraphVisit): ScopeDraft {
  const first = block.lines[0]
  if (!first?.bold || first.boldEnd !== first.span.end || readLabel(text, first)) return current
  const parent = climb(current, boldDepth - 1)
  return open({
    ...lineScope({title: first.plain, heading: first.bold, start: first.span.start, parent}),
    form: 'bold',
    depth: boldDepth,
  })
}

function openLabel({text, block, next, current, open}: ParagraphVisit): ScopeDraft {
  const last = block.lines.at(-1)
  const label = last && readLabel(text, last)
  const opensList = (next?.kind === 'item' || next?.kind === 'table') && next.level === 0
  if (!last || !label || !isEmptyLabel(label) || !opensList) return current
  const parent = climb(current, isSharedLabel(label.title) ? boldDepth - 1 : boldDepth)
  return open({
    ...lineScope({title: label.title, heading: label.span, start: last.span.start, parent}),
    form: 'label',
    depth: labelDepth,
  })
}

function lineScope(
  line: Pick<ScopeDraft, 'title' | 'heading' | 'start'> & {readonly parent: ScopeDraft},
): Omit<ScopeDraft, 'form' | 'depth'> {
  return {...line, end: line.parent.end, unitHeading: readUnitHeading(line.title)}
}

/** A label covers the one list or table after it, with what is nested inside. */
function endsLabel(block: Block, previous: Block | undefined): boolean {
  if (block.level > 0 || previous === undefined) return false
  if (block.kind === 'item')
    return outerList(previous) !== undefined && outerList(previous) !== block.list && previous.kind === 'item'
  return !(block.kind === 'table' && previous.kind === 'paragraph')
}

function outerList(block: Block): number | undefined {
  return block.kind === 'item' && block.level === 0 ? (block as ItemBlock).list : undefined
}

/** The depth of headings over units, when the document has such; a rule leads back to it. */
function depthAfterRule(blocks: readonly Block[]): number | undefined {
  const named = blocks.filter(isOuterHeading).filter(block => readUnitHeading(block.title))
  const over = named.filter((block, index) => (named[index + 1]?.depth ?? 0) > block.depth)
  return over.length > 0 ? Math.min(...over.map(block => block.depth)) : undefined
}

function depthOfUnits(blocks: readonly Block[]): number {
  const depths = blocks
    .filter(isOuterHeading)
    .filter(block => readUnitHeading(block.title))
    .map(block => block.depth)
  return depths.length > 0 ? Math.min(...depths) : boldDepth
}
