import {displayWidth, measureCharacters} from '../notation/display-width.ts'

/**
 * At most `width` columns of a text, the ellipsis included. Never cuts an accent from its letter or one half of a
 * wide character, so that the result may be a column short.
 */
export function cutText(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text
  const room = width - displayWidth(ellipsis)
  if (room <= 0) return ellipsis.slice(0, Math.max(0, width))
  let result = ''
  let used = 0
  for (const {text: character, columns} of measureCharacters(text)) {
    if (used + columns > room) break
    used += columns
    result += character
  }
  return result.trimEnd() + ellipsis
}
