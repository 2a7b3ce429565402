import type {NewBlock} from '../markdown/new-block.ts'
import type {FormWords} from '../notation/form-words.ts'

/** Untouched concepts: a menu of statuses, no date, no stars, no note. The names are Markdown for a cell. */
export function conceptTable(words: FormWords, names: readonly string[]): NewBlock {
  return {
    kind: 'table',
    header: [words.concept, words.status, words.dateCompleted, `${words.confidence} (1-5)`, words.notes],
    rows: names.map(name => [name, '⬜ / 🟡 / ✅', '', '☆☆☆☆☆', '']),
  }
}

export function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, text: string): NewBlock {
  return {kind: 'heading', depth, text}
}

export function paragraph(text: string): NewBlock {
  return {kind: 'paragraph', text}
}

export function fieldBlock(label: string, value: string): NewBlock {
  return {kind: 'field', label, value}
}

export function checklist(label: string, texts: readonly string[]): readonly NewBlock[] {
  return [fieldBlock(label, ''), {kind: 'tasks', texts}]
}

/** A label over empty bullets. */
export function bullets(label: string, count: number): readonly NewBlock[] {
  return [fieldBlock(label, ''), {kind: 'bullets', count}]
}
