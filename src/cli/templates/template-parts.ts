import type {Day} from '../../calendar/day.ts'

/** What a new tracker begins with. */
export interface TemplateRequest {
  /** One line; `null` for the template's own. */
  readonly title: string | null
  readonly started: Day
}

/** Sections of blocks as a document: a blank line between blocks, a rule between sections. */
export function joinSections(sections: readonly (readonly string[])[]): string {
  return `${sections.map(blocks => blocks.join('\n\n')).join('\n\n---\n\n')}\n`
}

export function weekHeading(week: number, name: string): string {
  return `### Week ${week}: ${name} ⬜`
}

export function conceptTable(concepts: readonly string[]): string {
  const header = ['Concept', 'Status', 'Date Completed', 'Confidence (1-5)', 'Notes']
  return table(
    header,
    concepts.map(concept => [concept, '⬜ / 🟡 / ✅', '', '☆☆☆☆☆', '']),
  )
}

/** Each column of dashes is as wide as its header, with the blanks beside it; an empty cell is one blank. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const dashes = header.map(text => '-'.repeat(text.length + 2))
  return [printRow(header), `|${dashes.join('|')}|`, ...rows.map(printRow)].join('\n')
}

function printRow(cells: readonly string[]): string {
  return `|${cells.map(cell => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
}

export function checklist(label: string, tasks: readonly string[]): string[] {
  return labelled(label, tasks.map(task => `- [ ] ${task}`).join('\n'))
}

/** A label and its list, apart: without the blank line between them, `-` would make a heading of the label. */
export function labelled(label: string, list: string): string[] {
  return [`**${label}:**`, list]
}

export function bulletList(length: number): string {
  return Array.from({length}, () => '-').join('\n')
}

export function numberedList(length: number): string {
  return Array.from({length}, (_, index) => `${index + 1}.`).join('\n')
}
