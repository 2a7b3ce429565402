import type {Block} from '../markdown/block.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {findBackslashPipes} from './problems/find-backslash-pipes.ts'
import {findBrokenTables} from './problems/find-broken-tables.ts'
import {findCutOffRows} from './problems/find-cut-off-rows.ts'
import {findDuplicateTasks} from './problems/find-duplicate-tasks.ts'
import {findListTraps} from './problems/find-list-traps.ts'
import {findRaggedRows} from './problems/find-ragged-rows.ts'
import {findSwallowedText} from './problems/find-swallowed-text.ts'
import {findUnreadHtml} from './problems/find-unread-html.ts'
import type {FindOdd} from './problems/inspection.ts'
import {withSeverity} from './problems/rules.ts'

/** What breaks one of the rules about structure: it stays as it is when only cells, boxes and values become others. */
export function findStructureProblems(curriculum: Curriculum, blocks: readonly Block[]): readonly Problem[] {
  return finders.flatMap(find => find({curriculum, blocks})).map(withSeverity)
}

const finders: readonly FindOdd[] = [
  findBrokenTables,
  findCutOffRows,
  findUnreadHtml,
  findSwallowedText,
  findRaggedRows,
  findBackslashPipes,
  findListTraps,
  findDuplicateTasks,
]
