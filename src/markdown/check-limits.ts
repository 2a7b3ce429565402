import {TrackerError} from '../errors/tracker-error.ts'
import {afterLineEnd, lineEnds} from '../source/line-ends.ts'
import {type Excess, excessOfLine, excessOfRun, excessOfWork} from './limits/excess.ts'
import {followRuns, type RunOfLine} from './limits/follow-runs.ts'
import {type Line, readOpening} from './limits/line-opening.ts'
import {type PairingWork, pairingWork} from './limits/pairing-work.ts'

/** Throws TrackerError `over-limit`, naming line, limit and remedy. Takes time in proportion to the text. */
export function checkLimits(text: string): void {
  const endOf = lineEnds(text)
  const runOf = followRuns()
  const pairing = pairingWork()
  let lines = 0
  let number = 0
  for (let start = 0; start < text.length; ) {
    const end = endOf(start)
    const line = {text, start, end, opening: readOpening(text, start, end)}
    const run = runOf(line)
    lines = run === 'more' ? lines + 1 : 1
    count(pairing, line, run)
    number++
    refuse(number, excessOfLine(line, run) ?? excessOfRun(lines, pairing.unclosed()))
    refuse(number, excessOfWork(pairing.work, text.length))
    start = afterLineEnd(text, end)
  }
  pairing.endRun()
  refuse(number, excessOfWork(pairing.work, text.length))
}

function count(pairing: PairingWork, {text, end, opening: {content}}: Line, run: RunOfLine): void {
  if (run === 'new' || run === 'none') pairing.endRun()
  if (run === 'row') pairing.countRow(text, content, end)
  else if (run !== 'none') pairing.countLine(text, content, end)
}

function refuse(line: number, excess: Excess | undefined): void {
  if (excess) throw new TrackerError('over-limit', `line ${line}: ${excess.problem}`, {hint: excess.remedy})
}
