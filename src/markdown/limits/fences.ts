import type {Line} from './line-opening.ts'

/** The run of three or more backticks or tildes that opens a block of code here; `null` when none does. */
export function fenceAt(line: Line): string | null {
  const mark = runAt(line)
  if (mark === null) return null
  const info = line.text.slice(line.opening.content + mark.length, line.end)
  return mark.startsWith('`') && info.includes('`') ? null : mark
}

export function closesFence(line: Line, fence: string): boolean {
  const mark = runAt(line)
  if (mark === null || mark[0] !== fence[0] || mark.length < fence.length) return false
  return line.text.slice(line.opening.content + mark.length, line.end).trim() === ''
}

function runAt({text, end, opening: {content}}: Line): string | null {
  const first = text[content]
  if (content >= end || (first !== '`' && first !== '~')) return null
  let index = content
  while (index < end && text[index] === first) index++
  return index - content >= 3 ? text.slice(content, index) : null
}
