import type {Line} from './line-opening.ts'

/** Cells of a line, were it a row; 0 when nothing parts it. */
export function countCells({text, end, opening: {content}}: Line): number {
  let last = end
  while (last > content && (text[last - 1] === ' ' || text[last - 1] === '\t')) last--
  let pipes = 0
  for (let index = content; index < last; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '|') pipes++
  }
  if (pipes === 0) return 0
  const isOpened = text[content] === '|'
  const isClosed = text[last - 1] === '|' && text[last - 2] !== '\\' && last - 1 > content
  return pipes + 1 - (isOpened ? 1 : 0) - (isClosed ? 1 : 0)
}

/** Only hyphens, colons and pipes. */
export function isDelimiterRow({text, end, opening: {content}}: Line): boolean {
  let hyphens = 0
  for (let index = content; index < end; index++) {
    const character = text[index]
    if (character === '-') hyphens++
    else if (character !== '|' && character !== ':' && character !== ' ' && character !== '\t') return false
  }
  return hyphens > 0
}
