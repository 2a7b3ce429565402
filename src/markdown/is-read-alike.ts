import {isBareText, type TextPosition} from './shown-text.ts'

/**
 * Whether GitHub's own parser sees just what ours sees in a text with addresses or with different marks side by side: the
 * two do not agree about where a literal address begins and ends, nor whether `_*` or `~*` may end what it may begin. So
 * no such marks may be alive, and the text has to be one by itself, whichever addresses are links: those that surely are
 * one to both count as words.
 */
export function isReadAlike(markdown: string, value: string, position: TextPosition): boolean {
  if (marksInTouch.test(markdown)) return false
  if (position === 'task' && definition.test(markdown)) return false
  if (!holdsAddress.test(value)) return true
  const seen = position === 'cell' ? markdown.replaceAll('\\|', '|') : markdown
  const addresses = seen.match(address) ?? []
  // Inside an address GitHub shows a backslash.
  return addresses.every(each => value.includes(each)) && isBareText(withoutLinks(markdown), position)
}

/** GitHub takes the box away first: `- [ ] [a]: b` is a task without words, and where a link leads. */
const definition = /^\[(?:[^[\]\\]|\\.)+\]:/

const marksInTouch = /(?<!\\)(?:\*[_~]|_[*~]|~[*_])/
const holdsAddress = /@|:\/\/|www\./i

/** As far as GitHub may follow it. */
export const address = /(?:(?:https?|ftp):\/\/|www\.)[^ \t<]*/gi

const surely =
  /(?<![^ \t(])(?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#][\w\-./?=&#%+:,;~$*@!]*[\w/=#%+-])?(?=[).,:;!?]*(?:[ \t]|$))/gi

function withoutLinks(markdown: string): string {
  return markdown
    .replace(surely, link => 'x'.repeat(link.length))
    .replace(/(https?):(?=\/\/)/gi, '$1%')
    .replace(/(www)\./gi, '$1%')
    .replaceAll('@', '%')
}
