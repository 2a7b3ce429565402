import type {Row} from './model.ts'

/**
 * Text directly under a table is its last row to Markdown, and text to its writer, as are the marks of a conflict:
 *
 *     | Raft | ✅ |
 *     See you next week.
 */
export function isTextRow({cells, leadingPipe, trailingPipe}: Row, header: Row): boolean {
  return cells.length === 1 && header.cells.length > 1 && !leadingPipe && !trailingPipe
}
