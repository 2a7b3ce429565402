import type {Example, OptionManual} from '../../cli/manual/manual.ts'
import {wrapText} from '../../views/wrap-text.ts'

/** Never wider than this, however wide the terminal is. */
export const helpWidth = 80

/** Blocks of lines with a blank line between them; those without lines are left out. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const full = blocks.filter(block => block.length > 0)
  return `${full.map(block => block.map(line => line.trimEnd()).join('\n')).join('\n\n')}\n`
}

export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines]
}

/** Two columns; the second is wrapped under itself. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(0, ...rows.map(([term]) => term.length))
  return rows.flatMap(([term, meaning]) =>
    wrapText(meaning, helpWidth - first - 4).map(
      (line, index) => `  ${(index === 0 ? term : '').padEnd(first)}  ${line}`,
    ),
  )
}

export function optionRow({flags, meaning, environment}: OptionManual): [string, string] {
  const shown = flags.replaceAll(/[<>]/g, '')
  return [
    shown.startsWith('--') ? `    ${shown}` : shown,
    environment ? `${meaning} [${environment}]` : meaning,
  ]
}

export function exampleLines(examples: readonly Example[]): string[] {
  return examples.flatMap(({command, does}) => [`  ${command}`, `      ${does}`])
}
