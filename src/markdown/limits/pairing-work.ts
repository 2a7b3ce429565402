import {addressWork} from './address-work.ts'
import {countBackticks} from './count-backticks.ts'
import {countBracket} from './count-bracket.ts'
import {closeHtml, openHtml, unclosedHtml} from './count-html.ts'
import {countMark} from './count-mark.ts'
import {clearRun, newRun, type Place, type RunState, type Work} from './run-state.ts'

/**
 * Estimates, in time proportional to the text, how many steps the parser takes to pair what belongs together: marks of
 * emphasis, brackets, code, comments. For a mark that finds no partner the parser looks through all that stands before
 * it in the same run. Where it is not certain what pairs, the estimate is the larger one.
 */
export interface PairingWork {
  readonly work: Work
  /** Brackets that are open at the end of the line, or were in a cell of it. */
  unclosed(): number
  /** What was counted belongs to one run, and the next line to another. */
  endRun(): void
  countLine(text: string, start: number, end: number): void
  /** A row: a run in each cell. */
  countRow(text: string, start: number, end: number): void
}

export function pairingWork(): PairingWork {
  const run = newRun()
  const work: Work = {marks: 0, brackets: 0, comments: 0, code: 0, addresses: 0, blanks: 0}
  let unclosed = 0
  const endRun = (): void => {
    unclosed = Math.max(unclosed, run.unclosed)
    work.brackets += run.squares.length ** 2 / 2
    work.comments += (unclosedHtml(run) * run.length) / 8
    work.code += ((run.backticks.size + run.shortened) * run.length) / 8
    clearRun(run)
  }
  const countLine = (text: string, start: number, end: number): void => {
    run.length += end - start
    for (let index = start; index < end; ) index = countAt(run, work, {text, start, index, end})
  }
  return {
    work,
    unclosed: () => {
      const most = Math.max(unclosed, run.unclosed)
      unclosed = 0
      return most
    },
    endRun,
    countLine,
    countRow: (text, start, end) => {
      endRun()
      if (!pairing.test(text.slice(start, end))) return
      let cell = start
      for (let index = start; index <= end; index++) {
        const isEnd = index === end || (text[index] === '|' && text[index - 1] !== '\\')
        if (!isEnd) continue
        endRun()
        countLine(text, cell, index)
        cell = index + 1
      }
      endRun()
    },
  }
}

/** What takes work in a run that ends with its line; most rows have nothing of it. */
const pairing = /[*_~`[\]()<>\\:.\t]/

/** Counts what stands here; answers the offset behind it. */
function countAt(run: RunState, work: Work, place: Place): number {
  const {text, index} = place
  const code = text.charCodeAt(index)
  if (code > 0x7f || isLetterOrDigit(code)) return index + 1
  run.specials++
  switch (text[index]) {
    case '\\':
      run.specials++
      return index + 2
    case '*':
    case '_':
    case '~':
      return countMark(run, work, place)
    case '`':
      return countBackticks(run, place)
    case '[':
    case '(':
    case ']':
    case ')':
      countBracket(run, work, place)
      return index + 1
    case '<':
      openHtml(run, place)
      return index + 1
    case '>':
      closeHtml(run, place)
      return index + 1
    case ':':
    case '.':
      work.addresses += addressWork(run, place)
      return index + 1
    case ' ':
    case '\t':
      return countBlanks(run, work, place)
    default:
      return index + 1
  }
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** Blanks that hold a tab are looked at again and again. */
function countBlanks(run: RunState, work: Work, {text, index, end}: Place): number {
  let next = index
  let hasTab = false
  while (next < end && (text[next] === ' ' || text[next] === '\t')) {
    hasTab ||= text[next] === '\t'
    next++
  }
  if (hasTab) work.blanks += (next - index) ** 2 / 128
  run.specials += next - index - 1
  return next
}
