import type {HeadingBlock} from '../markdown/block.ts'
import type {Label} from './label.ts'
import {isTypedValue} from './typed-value.ts'
import {readUnitName} from './unit-name.ts'

const segment = /^([^:：]{2,60}?)[ \t]*[:：][ \t]*(\S.*?)?[ \t]*$/u

/**
 * Labels and values that somebody wrote as a heading; empty for any other heading. All that stands between upright
 * bars must be a label and a value that is one by its form.
 *
 *     ### Started: ____-__-__ | Finished: ____-__-__
 *     ### Completion: 20%
 */
export function readHeadingLabels(
  text: string,
  {content, title, level, quoted}: HeadingBlock,
): readonly Label[] {
  const written = text.slice(content.start, content.end)
  if (level > 0 || quoted || !/[:：]/.test(written) || /[[\]`*<\\]/.test(written)) return []
  if (readUnitName(title)) return []
  const labels: Label[] = []
  let start = content.start
  for (const part of written.split('|')) {
    const label = readPart(part, start)
    if (!label) return []
    labels.push(label)
    start += part.length + 1
  }
  return labels
}

function readPart(part: string, offset: number): Label | undefined {
  const opening = part.length - part.trimStart().length
  const written = part.slice(opening)
  const [, title, value = ''] = segment.exec(written) ?? []
  if (title === undefined || !isTypedValue(value) || isYear(value)) return undefined
  const start = offset + opening
  const valueStart = start + written.lastIndexOf(value)
  return {
    title,
    span: {start, end: start + title.length},
    value: {start: valueStart, end: valueStart + value.length},
  }
}

/** `## Goals: 2025` is a name; `### Commits: 5` was `### Commits: ___` once. */
function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value)
}
