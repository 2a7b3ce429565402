import {displayWidth} from './display-width.ts'

/**
 * Breaks a text at its spaces into lines of at most `width` columns. A longer word stays whole: paths and commands
 * are for copying.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}
