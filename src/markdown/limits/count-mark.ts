import {type Place, type RunState, stepsBack, type Work} from './run-state.ts'

/**
 * A run of `*`, `_` or `~`: it closes what an equal one opened, and is looked for in vain before all that stands
 * before it when there is none. Answers the offset behind it.
 */
export function countMark(run: RunState, work: Work, place: Place): number {
  const {text, start, index, end} = place
  let next = index + 1
  while (next < end && text[next] === text[index]) next++
  const {opens, closes} = sidesOf(text[index], {
    before: index > start ? sortOf(text.charCodeAt(index - 1)) : 'blank',
    after: next < end ? sortOf(text.charCodeAt(next)) : 'blank',
  })
  const key = text.charCodeAt(index) * 0x10000 + (next - index)
  const waiting = run.waiting.get(key) ?? 0
  if (closes) work.marks += stepsBack(run, waiting > 0 ? takeOpener(run, key) : 0)
  const isPaired = closes && waiting > 0
  if (opens && !isPaired && index >= run.hiddenUntil) {
    run.openers.push({key, at: run.specials})
    run.waiting.set(key, waiting + 1)
  }
  return next
}

/** The last one of this key; those behind it mean nothing any more. */
function takeOpener({openers, waiting}: RunState, key: number): number {
  for (let opener = openers.pop(); opener; opener = openers.pop()) {
    waiting.set(opener.key, (waiting.get(opener.key) ?? 1) - 1)
    if (opener.key === key) return opener.at
  }
  return 0
}

/** A character beyond ASCII may be a letter, a sign or a blank: `any`. */
type Sort = 'blank' | 'sign' | 'letter' | 'any'

function sortOf(code: number): Sort {
  if (code > 0x7f) return 'any'
  if (code <= 0x20) return 'blank'
  const isLetter =
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  return isLetter ? 'letter' : 'sign'
}

interface Surroundings {
  readonly before: Sort
  readonly after: Sort
}

/** Where it is not certain, it may open and close. */
function sidesOf(mark: string | undefined, {before, after}: Surroundings) {
  const opens = after !== 'blank' && (after !== 'sign' || before !== 'letter')
  const closes = before !== 'blank' && (before !== 'sign' || after !== 'letter')
  if (mark !== '_') return {opens, closes}
  return {opens: opens && before !== 'letter', closes: closes && after !== 'letter'}
}
