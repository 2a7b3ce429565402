import type {Block} from '../markdown/block.ts'
import {type Span, sliceSpan} from '../source/span.ts'

/** One `key: value` of a file's settings, where it stands. */
export interface WrittenSetting {
  readonly key: string
  readonly keySpan: Span
  readonly value: string
  /** Empty behind the key where there is no value. */
  readonly valueSpan: Span
}

/**
 * The settings that a document carries, in a comment or in its front matter:
 *
 *     <!-- tracker: status: Solved; dates: DD/MM/YYYY -->
 *
 *     tracker:
 *       status: Solved
 */
export function findSettings(text: string, blocks: readonly Block[]): readonly WrittenSetting[] {
  if (!/\btracker[ \t]*:/.test(text)) return []
  return blocks.flatMap(({kind, span}) => {
    if (kind === 'html') return inComments(text, span)
    return kind === 'front-matter' ? inFrontMatter(text, span) : []
  })
}

/** A semicolon divides, but not in quotation marks. */
const entryInComment = /(?:"[^"\r\n]*"|[^;\r\n])+/g
const comment = /<!--[ \t\r\n]*tracker[ \t]*:([\s\S]*?)-->/g

function inComments(text: string, span: Span): readonly WrittenSetting[] {
  return [...sliceSpan(text, span).matchAll(comment)].flatMap(match => {
    const content = match[1] ?? ''
    const start = span.start + match.index + match[0].length - '-->'.length - content.length
    return readEntries(text, {start, end: start + content.length}, entryInComment)
  })
}

/** The indented lines under `tracker:`. */
function inFrontMatter(text: string, span: Span): readonly WrittenSetting[] {
  const written = sliceSpan(text, span)
  const match = /^tracker[ \t]*:[ \t]*\r?\n((?:[ \t]+.*(?:\r?\n|$)|[ \t]*\r?\n)+)/m.exec(written)
  const content = match?.[1]
  if (!match || content === undefined) return []
  const start = span.start + match.index + match[0].length - content.length
  return readEntries(text, {start, end: start + content.length}, /[^\r\n]+/g)
}

function readEntries(text: string, {start, end}: Span, pattern: RegExp): readonly WrittenSetting[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap(
    match => readEntry(match[0], start + match.index) ?? [],
  )
}

function readEntry(part: string, offset: number): WrittenSetting | undefined {
  const opening = part.length - part.trimStart().length
  const written = part.trim()
  if (written === '' || written.startsWith('#')) return undefined
  const [, key = written, rest = ''] = /^((?:[^:= \t]|[ \t]+(?![ \t:=]))*)[ \t]*[:=](.*)$/.exec(written) ?? []
  const value = rest.trim()
  const start = offset + opening
  const end = start + written.length
  return {
    key: key.toLowerCase(),
    keySpan: {start, end: start + key.length},
    value,
    valueSpan: {start: end - value.length, end},
  }
}
