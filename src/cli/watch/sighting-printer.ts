import type {OutputStream} from '../../cli/context.ts'
import type {Shell} from '../../cli/run-command.ts'
import {writeText} from '../../cli/write-output.ts'
import {jsonWatch} from '../../views/json-watch.ts'
import {printJsonLine} from '../../views/print-json.ts'
import {printLines} from '../../views/print-lines.ts'
import {showProblems} from '../../views/show-problems.ts'
import {showStatusLine} from '../../views/show-status-line.ts'
import {describeSighting} from '../../views/show-watch.ts'
import type {Sighting} from '../../views/sighting.ts'
import {screenPrinter} from './screen-printer.ts'

/** Shows what is seen of a document. */
export interface SightingPrinter {
  /** Whether it draws on the whole screen of a terminal. */
  readonly isScreen: boolean
  readonly show: (sighting: Sighting) => void
  readonly resize: (size: Pick<OutputStream, 'columns' | 'rows'>) => void
  readonly pause: () => void
  readonly resume: () => void
}

/** A screen where one can be drawn, else lines; for a program a JSON document a line. */
export function sightingPrinter(shell: Shell, path: string): SightingPrinter {
  const {context, options, look} = shell
  if (options.json) {
    return linePrinter(sighting => context.stdout.write(printJsonLine(jsonWatch(sighting, path))))
  }
  const canDraw = look.isTerminal && !look.plain && !options.quiet && context.env['TERM'] !== 'dumb'
  return canDraw ? screenPrinter(shell) : linePrinter(sighting => writeLines(shell, sighting))
}

function linePrinter(show: SightingPrinter['show']): SightingPrinter {
  return {isScreen: false, show, resize: () => {}, pause: () => {}, resume: () => {}}
}

/** What happened, what became odd, and how far it all is now. */
function writeLines(shell: Shell, sighting: Sighting): void {
  const {look} = shell
  const news = describeSighting(sighting, look)
  const problems = sighting.edit ? showProblems([sighting.edit.found], look) : ''
  const status = sighting.kind === 'lost' ? '' : showStatusLine(sighting.view, look)
  writeText(shell, (news === '' ? '' : printLines([news])) + problems + status)
}
