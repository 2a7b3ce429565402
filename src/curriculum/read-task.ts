import type {ItemBlock, TextLine} from '../markdown/block.ts'
import {readBox} from '../notation/read-box.ts'
import {withoutSelectors} from '../notation/read-glyph.ts'
import {type GlyphBox, readGlyphBox} from '../notation/read-glyph-box.ts'
import type {Span} from '../source/span.ts'
import type {ItemDraft} from './draft.ts'
import {titleWithoutTotal} from './heading-total.ts'
import {placeInDocument, type Reading} from './reading.ts'
import type {Scope} from './scope.ts'

export type TaskDraft = Extract<ItemDraft, {kind: 'task'}>

/** What git leaves below an entry. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/

export interface WrittenTask {
  readonly scope: Scope
  readonly block: ItemBlock
  readonly parent: TaskDraft | null
  readonly glyphBoxes: boolean
}

/** An entry with a box, `- [x] Raft`, or with a sign in its place where the file has such boxes, `- ⬜ Raft`. */
export function readTask(
  reading: Reading,
  {scope, block, parent, glyphBoxes}: WrittenTask,
): TaskDraft | undefined {
  const box = block.box ? writtenBox(reading, block.box) : glyphBoxes ? glyphBox(reading, block) : undefined
  if (!box) return undefined
  const lines = block.lines.filter(line => !conflictMark.test(line.plain) || isBeside(reading, box, line))
  const first = lines[0]
  const last = lines.at(-1)
  const opening =
    first && last ? {start: Math.max(first.span.start, box.textStart), end: last.span.end} : null
  const titleSpan = opening ?? {start: box.textStart, end: box.textStart}
  const plain = lines.map(line => line.plain).join(' ')
  return {
    kind: 'task',
    title: (block.box ? plain : withoutSign(plain, box.raw)).trim() || titleWithoutTotal(scope),
    titleSpan,
    box: {value: box.status, raw: box.raw, place: {kind: 'text', span: box.span, lead: ''}},
    depth: block.level,
    parent,
    ...placeInDocument(reading, scope, {start: block.span.start, end: last?.span.end ?? box.textStart}),
  }
}

/** Whether a line of an entry's text is the one that its box is in. */
function isBeside({text}: Reading, {textStart}: ReadBox, {span}: TextLine): boolean {
  return !/[\r\n]/.test(text.slice(textStart, span.start))
}

/** A sign is text to a reader, an `<input>` is not. */
function withoutSign(plain: string, sign: string): string {
  const at = plain.indexOf(sign)
  return at < 0 ? plain : plain.slice(at + sign.length)
}

interface ReadBox extends GlyphBox {
  readonly raw: string
  readonly span: Span
  /** Where the title may begin. */
  readonly textStart: number
}

function writtenBox(reading: Reading, span: Span): ReadBox | undefined {
  const raw = reading.text.slice(span.start, span.end)
  const status = readBox(withoutSelectors(raw))
  if (status !== undefined) {
    // `[✅]` is a sign, brackets and all; of `[x]` the one character is replaced.
    const isSign = raw.charCodeAt(0) > 0x7f
    const whole = isSign ? {start: span.start - 1, end: span.end + 1} : span
    const written = isSign ? `[${raw}]` : raw
    return {status, length: written.length, raw: written, span: whole, textStart: span.end + 1}
  }
  reading.report({
    rule: 'unknown-status',
    severity: 'warning',
    message: `"[${raw}]" is not a box that is known here`,
    span,
  })
  return undefined
}

function glyphBox(reading: Reading, {lines, quoted}: ItemBlock): ReadBox | undefined {
  const [line] = lines
  if (!line || quoted) return undefined
  const written = reading.text.slice(line.span.start, line.span.end)
  const box = readGlyphBox(written, reading.marks.legend)
  if (!box || isShownOtherwise(line, written.slice(0, box.length))) return undefined
  const span = {start: line.span.start, end: line.span.start + box.length}
  const gap = written.slice(box.length).search(/[^ \t]/)
  return {...box, raw: written.slice(0, box.length), span, textStart: span.end + Math.max(gap, 0)}
}

/**
 * What looks like `<input type="checkbox">` and is no HTML, for a character in it that a tag cannot have, is text: a box
 * only where a reader sees it as it is written.
 */
function isShownOtherwise({plain}: TextLine, written: string): boolean {
  return written.startsWith('<') && /^\s*<input/i.test(plain) && !plain.trimStart().startsWith(written)
}

export function hasGlyphBox(reading: Reading, block: ItemBlock): boolean {
  return glyphBox(reading, block) !== undefined
}
