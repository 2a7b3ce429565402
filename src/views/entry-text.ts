import type {Entry} from '../curriculum/model.ts'

/** What a row of a log table says beyond its number, day and note: `Stripe · API design`; `null` while blank. */
export function entryText(entry: Entry): string | null {
  if (!entry.isFilled) return null
  const cells = entry.table.rows[entry.row]?.cells ?? []
  const texts: string[] = []
  for (const [index, {plain}] of cells.entries()) {
    const role = entry.table.columns[index]?.role
    const isElsewhere = role === 'number' || role === 'date' || role === 'note' || role === undefined
    if (!isElsewhere && plain.trim() !== '') texts.push(plain)
  }
  return texts.length === 0 ? null : texts.join(' · ')
}
