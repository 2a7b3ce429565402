/**
 * The words of a command as somebody wrote it into a variable: `code --wait`, `"/opt/my editor" -n`. Quotes and
 * backslashes mean what they mean in a shell; nothing is expanded, and no shell ever sees it.
 */
export function splitCommand(text: string): readonly string[] {
  const words = text.match(word) ?? []
  return words.map(quoted => (quoted.match(piece) ?? []).map(unquote).join(''))
}

const word = /(?:[^\s'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|['"\\])+/g
const piece = /\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|[^\s'"\\]+|['"\\]/g

/** A quote that nobody closed stands for itself. */
function unquote(quoted: string): string {
  if (quoted.length < 2) return quoted
  const inner = quoted.slice(1, -1)
  if (quoted.startsWith('\\')) return quoted.slice(1)
  if (quoted.startsWith("'")) return inner
  return quoted.startsWith('"') ? inner.replaceAll(/\\(["\\$`])/g, '$1') : quoted
}
