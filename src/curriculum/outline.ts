import type {Block, HeadingBlock, ItemBlock, ParagraphBlock} from '../markdown/block.ts'
import type {Span} from '../source/span.ts'
import {readHeadingTotal} from './heading-total.ts'
import {isEmptyLabel, isSharedLabel, readLabel} from './label.ts'
import {readHeadingLabels} from './read-heading-labels.ts'
import type {HeadingTotal} from './scope.ts'
import {readUnitName, type UnitName} from './unit-name.ts'

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
  readonly unitName: UnitName | undefined
  /** How far it has come, at the end of its heading: `(7/15)`. */
  readonly total: HeadingTotal | null
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
export function readOutline(
  text: string,
  blocks: readonly Block[],
  unitWords: readonly string[] | null = null,
): Outline {
  const names = unitNames(unitWords)
  const root = documentScope(text, blocks, names)
  const scopes: ScopeDraft[] = [root]
  const scopeOfBlock: ScopeDraft[] = []
  const labelling = new Set<number>()
  const restDepth = depthAfterRule(blocks, names)
  const lastHeading = blocks.findLastIndex(isOuterHeading)
  const unitDepth = depthOfUnits(blocks, names)
  const title = titleBlock(blocks, names)
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
      headed = open(headingScope(block, climb(headed, block.depth - 1), {text, names}))
      current = headed
      scopeOfBlock[index] = current
    } else if (block.kind === 'rule' && block.level === 0) {
      const rest = restDepth ?? (index > lastHeading ? unitDepth - 1 : boldDepth - 1)
      const next = climb(current, rest)
      close(current, next, block.span.start)
      current = next
    } else if (block.kind === 'paragraph' && block.level === 0) {
      const visit = {text, names, block, next: blocks[index + 1], open}
      current = openSubheading({...visit, current})
      scopeOfBlock[index] = current
      const labelled = openLabel({...visit, current})
      if (labelled !== current) labelling.add(index)
      current = labelled
    }
  })
  return {scopes, scopeOfBlock, labelling}
}

/** Whether a heading is one of a unit; bold lines and labels have no depth. */
type UnitNames = (title: string, depth?: number) => UnitName | undefined

/** `##` among the words stands for all headings of that level. */
function unitNames(words: readonly string[] | null): UnitNames {
  return (title, depth = 0) => {
    const name = readUnitName(title, words)
    const isAny = depth > 0 && words?.includes('#'.repeat(depth)) === true
    return (
      name ??
      (isAny
        ? {word: 'unit', canonical: 'unit', number: null, lastNumber: null, name: title, day: null}
        : undefined)
    )
  }
}

function documentScope(text: string, blocks: readonly Block[], names: UnitNames): ScopeDraft {
  const title = titleBlock(blocks, names)
  return {
    form: 'document',
    depth: 0,
    title: title?.title ?? '',
    heading: title?.content ?? {start: 0, end: 0},
    start: 0,
    end: text.length,
    parent: null,
    unitName: undefined,
    total: null,
  }
}

/** The first heading, when it is of level 1 and does not name a unit. */
function titleBlock(blocks: readonly Block[], names: UnitNames): HeadingBlock | undefined {
  const first = blocks.find(isOuterHeading)
  return first?.depth === 1 && !names(first.title, first.depth) ? first : undefined
}

function isOuterHeading(block: Block): block is HeadingBlock {
  return block.kind === 'heading' && block.level === 0 && !block.quoted
}

/** A heading that holds labelled values, `### Hours: ___ | Days: ___`, is called by its labels. */
function headingScope(
  block: HeadingBlock,
  parent: ScopeDraft,
  {text, names}: Pick<ParagraphVisit, 'text' | 'names'>,
): ScopeDraft {
  const labels = readHeadingLabels(text, block)
  const [first] = labels
  return {
    form: 'heading',
    depth: block.depth,
    title: first ? labels.map(label => label.title).join(' | ') : block.title,
    heading: first?.span ?? block.content,
    start: block.span.start,
    end: text.length,
    parent,
    unitName: first ? undefined : names(block.title, block.depth),
    total: first ? null : readHeadingTotal(text, block.content),
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
  readonly names: UnitNames
  readonly block: ParagraphBlock
  readonly next: Block | undefined
  readonly current: ScopeDraft
  readonly open: (draft: ScopeDraft) => ScopeDraft
}

function openSubheading({text, names, block, current, open}: ParagraphVisit): ScopeDraft {
  const first = block.lines[0]
  if (!first?.bold || first.boldEnd !== first.span.end || readLabel(text, first)) return current
  const parent = climb(current, boldDepth - 1)
  return open({
    ...lineScope({title: first.plain, heading: first.bold, start: first.span.start, parent}, names),
    total: readHeadingTotal(text, first.bold),
    form: 'bold',
    depth: boldDepth,
  })
}

function openLabel({text, names, block, next, current, open}: ParagraphVisit): ScopeDraft {
  const last = block.lines.at(-1)
  const label = last && readLabel(text, last)
  const opensList = (next?.kind === 'item' || next?.kind === 'table') && next.level === 0
  if (!last || !label || !isEmptyLabel(label) || !opensList) return current
  const parent = climb(current, isSharedLabel(label.title) ? boldDepth - 1 : boldDepth)
  return open({
    ...lineScope({title: label.title, heading: label.span, start: last.span.start, parent}, names),
    form: 'label',
    depth: labelDepth,
  })
}

function lineScope(
  line: Pick<ScopeDraft, 'title' | 'heading' | 'start'> & {readonly parent: ScopeDraft},
  names: UnitNames,
): Omit<ScopeDraft, 'form' | 'depth'> {
  return {...line, end: line.parent.end, unitName: names(line.title), total: null}
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
function depthAfterRule(blocks: readonly Block[], names: UnitNames): number | undefined {
  const named = blocks.filter(isOuterHeading).filter(block => names(block.title, block.depth))
  const over = named.filter((block, index) => (named[index + 1]?.depth ?? 0) > block.depth)
  return over.length > 0 ? Math.min(...over.map(block => block.depth)) : undefined
}

function depthOfUnits(blocks: readonly Block[], names: UnitNames): number {
  const depths = blocks
    .filter(isOuterHeading)
    .filter(block => names(block.title, block.depth))
    .map(block => block.depth)
  return depths.length > 0 ? Math.min(...depths) : boldDepth
}
