import type {RuleId} from '../problem.ts'

/** Rules about the blocks of a document, whatever the cells, the boxes and the values in them say. */
export const structureRules: ReadonlySet<RuleId> = new Set([
  'broken-table',
  'cut-off-row',
  'unread-html',
  'swallowed-text',
  'ragged-row',
  'backslash-pipe',
  'setext-trap',
  'list-trap',
  'duplicate-task',
])
