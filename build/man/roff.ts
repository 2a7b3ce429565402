/** A macro with one argument, however many words it has. */
export function macro(name: string, text: string): string {
  return `.${name} "${escapeRoff(text)}"`
}

export function paragraph(text: string): string[] {
  return ['.PP', escapeRoff(text)]
}

/** Terms in bold, each with its meaning under it. */
export function terms(rows: readonly (readonly [term: string, meaning: string])[]): string[] {
  return joined(rows).flatMap(([term, meaning]) => ['.TP', macro('B', term), escapeRoff(meaning)])
}

/** Lines as they are. */
export function sample(lines: readonly string[]): string[] {
  const shown = lines.map(line => (line === '' ? '.sp' : escapeRoff(line)))
  return ['.PP', '.RS', '.nf', ...shown, '.fi', '.RE']
}

/** A row without a term goes on with the one before. */
function joined(rows: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const result: [string, string][] = []
  for (const [term, meaning] of rows) {
    const last = result.at(-1)
    if (term === '' && last) last[1] += ` ${meaning}`
    else result.push([term, meaning])
  }
  return result
}

/** Text as roff shows it: what is a command or a sign of its own there is only text here. */
function escapeRoff(text: string): string {
  const escaped = text.replaceAll(/[\\\-'`^~"]/g, sign => escapes[sign] ?? sign)
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\[rs]',
  '-': '\\-',
  "'": '\\[aq]',
  '`': '\\[ga]',
  '^': '\\[ha]',
  '~': '\\[ti]',
  '"': '\\[dq]',
}
