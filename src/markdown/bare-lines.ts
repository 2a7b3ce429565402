import type {HeadingBlock, TextLine} from './block.ts'
import type {ChangedLine} from './changed-line.ts'
import {isBare} from './is-bare.ts'

const labelled = /^\*\*([^*]+)\*\*( +[^ ].*)$/
const heading = /^(#{1,6}) +([^ #](?:.*[^ #])?)$/
const box = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([ xX])(\][ \t].*)$/

/**
 * A line of running text that begins with a bold label and has nothing else that could be markup, read by itself;
 * `undefined` for any other. `start` is where the line, without blanks at its end, begins.
 */
export function readBareLabel(line: string, start: number): TextLine | undefined {
  return readLabelled(line, start, isBare)
}

/**
 * The same, or with a blank behind the label that ends the line: `[Date]`, `___`, `___/___ minutes`. What reads otherwise in
 * it than it is written is all its own, so that others stay as they are when it goes; its plain text is that as written.
 */
export function readBlankLabel(line: string, start: number): TextLine | undefined {
  return readLabelled(line, start, rest => isBare(rest) || blank.test(rest))
}

const blank = /^ +(?:\[[A-Za-z][A-Za-z ]{0,20}\]|_+(?:[-/.]_+){0,2}(?: [A-Za-z]+)?)$/

function readLabelled(line: string, start: number, isRead: (rest: string) => boolean): TextLine | undefined {
  const [, label = '', rest = ''] = labelled.exec(line) ?? []
  if (rest === '' || !isBare(label) || !isRead(rest) || /^ | $/.test(label)) return undefined
  const boldEnd = start + label.length + 4
  return {
    span: {start, end: start + line.length},
    plain: label + rest,
    bold: {start: start + 2, end: boldEnd - 2},
    boldEnd,
  }
}

/** The same for a heading with number signs in front of it, and nowhere else. */
export function readBareHeading(line: string, start: number): HeadingBlock | undefined {
  const [, signs = '', content = ''] = heading.exec(line) ?? []
  if (content === '' || !isBare(content)) return undefined
  const end = start + line.length
  return {
    kind: 'heading',
    span: {start, end},
    level: 0,
    quoted: false,
    depth: depths[signs.length - 1] ?? 6,
    content: {start: end - content.length, end},
    title: content.trim(),
  }
}

const depths = [1, 2, 3, 4, 5, 6] as const

/** Where the sign of a box of GitHub's is, and what it is now, where nothing else in the line changed. */
export function readChangedBox({
  old,
  now,
  was,
}: ChangedLine): {readonly at: number; readonly sign: string} | undefined {
  const [, before, , behind] = box.exec(old) ?? []
  const [, opening, sign = '', rest] = box.exec(now) ?? []
  if (before === undefined || before !== opening || behind !== rest) return undefined
  return {at: was.start + before.length, sign}
}

/** Where `[x]` is defined, it is a link. */
export function definesTick(text: string): boolean {
  return /\[x\]:/i.test(text)
}

/**
 * Whether a line is one of a paragraph for certain: every line above it, up to a blank one or a heading, begins with a letter
 * or a bold label, and the line below makes neither a heading nor a list of it.
 */
export function standsInParagraph(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  const below = /^(?:\r\n|\r|\n)(.{0,12})/.exec(text.slice(end, end + 14))?.[1] ?? ''
  if (/^[ \t>]*(?:[-=*+]+|\d{1,9}[.)])(?:[ \t]|$)/.test(below)) return false
  for (let to = start; to > 0; ) {
    const from = text.lastIndexOf('\n', to - 2) + 1
    const line = text.slice(from, to)
    if (line.trim() === '' || /^#{1,6} /.test(line)) return true
    if (!/^(?:\*\*[^*]|[A-Za-z])/.test(line) && !/^\p{L}/u.test(line)) return false
    to = from
  }
  return true
}
