/** Lines as a text; every view ends with a line ending or is empty. */
export function printLines(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
