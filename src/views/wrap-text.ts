import {displayWidth, measureCharacters} from '../notation/display-width.ts'
import type {Look} from './look.ts'

/**
 * Breaks a text at its spaces into lines of at most `width` columns. A longer word stays whole where it is ASCII,
 * for paths and keys are for copying; Chinese and Japanese have no spaces and break anywhere.
 */
export function wrapText(text: string, width: number): string[] {
  const words = text.split(' ')
  return wrapPieces(
    words.flatMap(word => breakWord(word, width)),
    width,
  )
}

function breakWord(word: string, width: number): string[] {
  if (isAscii.test(word) || displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const {text, columns, joins} of measureCharacters(word)) {
    if (used > 0 && used + columns > width && !joins) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += text
    used += columns
  }
  return [...pieces, piece]
}

const isAscii = /^[ -~]*$/

/** As `wrapText`, of pieces that are not to be broken themselves. */
export function wrapPieces(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(piece) > width) {
      lines.push(line)
      line = piece
    } else {
      line = line === '' ? piece : `${line} ${piece}`
    }
  }
  lines.push(line)
  return lines
}

/** Readable text in lines that fit a terminal; one line elsewhere and in plain text. */
export function wrapOn(text: string, look: Look): string[] {
  return look.isTerminal && !look.plain ? wrapText(text, Math.max(1, look.width)) : [text]
}
