import type {Span} from '../source/span.ts'

/**
 * What the rest of the program knows of Markdown: a flat list of located blocks in document order.
 * Plain data, no mdast, so that a reading can be kept in a cache and compared.
 * Spans are offsets in the text that was read.
 */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock | OtherBlock

/** What stands around a block. */
export interface Container {
  /** How many list items enclose the block. */
  readonly level: number
  /** Inside a block quote: read, never added to. */
  readonly quoted: boolean
}

interface BlockBase extends Container {
  /** From the first to after the last character, without the line ending. */
  readonly span: Span
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  /** The text after `### `, without closing hashes or surrounding blanks. */
  readonly content: Span
  /** The content as a reader sees it, without markup. */
  readonly title: string
}

/** A paragraph is a sequence of lines: a labelled value is a line, not a node. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph'
  readonly lines: readonly TextLine[]
}

/** One bullet or number, empty ones included; `lines` holds its first paragraph. */
export interface ItemBlock extends BlockBase {
  readonly kind: 'item'
  /** The bullet or number with its delimiter: `-`, `*`, `1.`, `2)`. */
  readonly marker: Span
  readonly ordered: boolean
  /** Numbers one list: two lists in a row differ. */
  readonly list: number
  /** The one character between the brackets of `[x]`. */
  readonly box: Span | null
  readonly lines: readonly TextLine[]
  /** Markdown does not see a list item here, a reader does: an empty `1.` or `-` below a line of text. */
  readonly disguised: boolean
}

export interface TextLine {
  /** Without indentation, trailing blanks and line ending. */
  readonly span: Span
  /** The line as a reader sees it, without markup. */
  readonly plain: string
  /** The bold text that opens the line, perhaps after emoji, without its asterisks, if there is one. */
  readonly bold: Span | null
  /** Just after the closing asterisks of `bold`. */
  readonly boldEnd: number
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table'
  /** The header, then the body; the delimiter row is apart. */
  readonly rows: readonly TableRow[]
  /** The line of dashes. */
  readonly delimiter: Span
}

export interface TableRow {
  readonly span: Span
  readonly cells: readonly TableCell[]
  /** Whether the row begins and ends with a pipe. */
  readonly leadingPipe: boolean
  readonly trailingPipe: boolean
}

export interface TableCell {
  /** What is between the pipes, padding included. */
  readonly gap: Span
  /** What is written, without padding; empty in an empty cell. */
  readonly content: Span
  /** The content as a reader sees it, without markup and escapes. */
  readonly plain: string
}

/** Read past, but remembered: it ends paragraphs, closes scopes, or holds what is not an item. */
export interface OtherBlock extends BlockBase {
  readonly kind: 'rule' | 'code' | 'html' | 'front-matter' | 'definition'
}
