import {type Place, type RunState, stepsBack, type Work} from './run-state.ts'

/** A closing square bracket is looked for its opening one; round ones stand behind them, and hide a link's target. */
export function countBracket(run: RunState, work: Work, place: Place): void {
  const {text, index} = place
  const character = text[index]
  if (character === '[' || character === '(') {
    run.unclosed++
    if (character === '[' && index >= run.hiddenUntil) run.squares.push(run.specials)
    return
  }
  run.unclosed = Math.max(run.unclosed - 1, 0)
  if (character === ')') return
  work.brackets += stepsBack(run, run.squares.pop() ?? 0)
  if (text[index + 1] === '(' && index >= run.hiddenUntil) run.hiddenUntil = targetEnd(place)
}

const longestTarget = 1_000

/** Behind the parenthesis that closes the target; where it begins when none does. */
function targetEnd({text, index, end}: Place): number {
  let depth = 0
  for (let next = index + 1; next < Math.min(end, index + longestTarget); next++) {
    if (text[next] === '(') depth++
    else if (text[next] === ')') depth--
    if (depth === 0) return next + 1
  }
  return index
}
