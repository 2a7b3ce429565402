import {printText} from './print-text.ts'
import {isShownAs, type TextPosition} from './shown-text.ts'

/**
 * A person's text as `printText` has it, unless the place would take that for something else, such as a blank, an answer or
 * a mark; then its first or last character is written otherwise, so that a reader still sees the same.
 *
 *     - → \-    yes → &#121;es    Caching ✅ → Caching &#x2705;
 */
export function shieldText(
  value: string,
  position: TextPosition,
  isMistaken: (markdown: string) => boolean,
): string {
  const printed = printText(value, position)
  if (!isMistaken(printed)) return printed
  const first = firstCharacter(printed)
  const last = lastCharacter(printed)
  const rest = printed.slice(first.length)
  const shielded = [
    ...(isPunctuation(first) ? [`\\${printed}`] : []),
    reference(first) + rest,
    printed.slice(0, printed.length - last.length) + reference(last),
  ]
  return shielded.find(text => !isMistaken(text) && isShownAs(text, value, position)) ?? printed
}

function isPunctuation(character: string): boolean {
  return /^[!-/:-@[-`{-~]$/.test(character)
}

function reference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

/** A selector behind a sign makes it colourful, and is not seen by itself. */
function lastCharacter(text: string): string {
  return /(?:[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udfff])$/u.exec(text)?.[0] ?? ''
}
