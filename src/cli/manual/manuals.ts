import {addManual} from './add.ts'
import {checkManual} from './check.ts'
import {completionManual} from './completion.ts'
import {demoManual} from './demo.ts'
import {editManual} from './edit.ts'
import {explainManual} from './explain.ts'
import {exportManual} from './export.ts'
import {helpManual} from './help.ts'
import {historyManual} from './history.ts'
import {initManual} from './init.ts'
import {listManual} from './list.ts'
import {logManual} from './log.ts'
import type {CommandManual} from './manual.ts'
import {markManual} from './mark.ts'
import {moveManual} from './move.ts'
import {nextManual} from './next.ts'
import {noteManual} from './note.ts'
import {rateManual} from './rate.ts'
import {redoManual} from './redo.ts'
import {refreshManual} from './refresh.ts'
import {removeManual} from './remove.ts'
import {renameManual} from './rename.ts'
import {resetManual} from './reset.ts'
import {setManual} from './set.ts'
import {showManual} from './show.ts'
import {startManual} from './start.ts'
import {statusManual} from './status.ts'
import {tickManual} from './tick.ts'
import {undoManual} from './undo.ts'
import {untickManual} from './untick.ts'
import {watchManual} from './watch.ts'
import {whereManual} from './where.ts'

/** All commands, in the order in which help names them. */
export const manuals: readonly CommandManual[] = [
  statusManual,
  listManual,
  showManual,
  nextManual,
  watchManual,
  exportManual,
  whereManual,
  explainManual,
  markManual,
  startManual,
  resetManual,
  rateManual,
  noteManual,
  tickManual,
  untickManual,
  setManual,
  logManual,
  addManual,
  renameManual,
  moveManual,
  removeManual,
  editManual,
  undoManual,
  redoManual,
  historyManual,
  refreshManual,
  checkManual,
  initManual,
  demoManual,
  completionManual,
  helpManual,
]
