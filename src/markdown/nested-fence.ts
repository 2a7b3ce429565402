/**
 * A fence behind spaces or the marker of a list, which nobody can place without parsing what is around it.
 *
 *     - run
 *       ```bash
 *       # this is no heading
 *       ```
 *
 * What lies at its column or further right is code, whatever holds the fence, or else text that cannot begin a block.
 */
export interface NestedFence {
  /** Its run of backticks or tildes. */
  readonly run: string
  /** How many characters are before it. */
  readonly column: number
}

/** `undefined` where the line is none, or where it depends on what is around it whether it is one. */
export function openNestedFence(line: string, afterBlank: boolean): NestedFence | undefined {
  const [, prefix = '', run = '', info = ''] =
    /^( *(?:(?:[-*+]|\d{1,9}[.)]) +)*)(`{3,}|~{3,})(.*)$/s.exec(line) ?? []
  if (prefix === '' || (run.startsWith('`') && info.includes('`'))) return undefined
  // Below a text, `2.` begins no list.
  if (!afterBlank && /(?:^|\D)(?!1\D)\d+[.)]/.test(prefix)) return undefined
  return {run, column: prefix.length}
}

/** What a line that is not blank does to such a fence; `doubt` when it depends on what holds the fence. */
export function followNestedFence(line: string, {run, column}: NestedFence): 'inside' | 'closes' | 'doubt' {
  const indent = line.search(/[^ ]/)
  if (indent < column || line.charAt(indent) === '\t') return 'doubt'
  const [, closing = ''] = /^(`{3,}|~{3,})[ \t]*$/.exec(line.slice(indent)) ?? []
  if (closing[0] !== run[0] || closing.length < run.length) return 'inside'
  return indent === column ? 'closes' : 'doubt'
}
