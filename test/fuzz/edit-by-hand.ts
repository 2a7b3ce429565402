import {diffArrays} from 'diff'
import type {Random} from './random-numbers.mjs'

/** What stands in trackers, and what people add to them; nothing that no command would touch, such as conflict markers. */
const additions = [
  '| Caching | ✅ Mastered | 2025-11-03 | ★★★★☆ | |',
  '- [ ] another task',
  '- [x] done',
  '**Label:** value',
  '### Week 7: Seven ⬜',
  'plain text',
  '---',
  '',
  '- ',
]

/**
 * How many lines lie at least between what a command changed and what the hand edits. Lines in a row that are alike
 * count as one: which of them came or went, nobody can tell.
 */
const distance = 2

export interface Edited {
  readonly before: string
  readonly after: string
}

/**
 * The same one to three edits in both versions of a text, in lines that a command left alone: what an undo has to make of
 * the second one is the first. `null` when there is no such line.
 */
export function editByHand(random: Random, {before, after}: Edited): Edited | null {
  const versions = {before: linesOf(before), after: linesOf(after)}
  const free = linesLeftAlone(versions.before, versions.after)
  if (free.length === 0) return null
  for (let edits = 1 + random.below(3); edits > 0; edits--) {
    const place = random.pick(free)
    const line = editLine(random, versions.before[place.before] ?? '')
    versions.before[place.before] = line
    versions.after[place.after] = line
  }
  const edited = {before: versions.before.join(''), after: versions.after.join('')}
  return edited.before === before ? null : edited
}

/** With their endings: nothing of a text is lost when they are joined. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
}

interface Place {
  readonly before: number
  readonly after: number
}

function linesLeftAlone(before: readonly string[], after: readonly string[]): Place[] {
  const free: Place[] = []
  const at = {before: 0, after: 0}
  for (const {added, removed, count} of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      const lines = before.slice(at.before, at.before + count)
      const isFirst = at.before === 0 && at.after === 0
      const isLast = at.before + count === before.length && at.after + count === after.length
      const from = isFirst ? 0 : beyond(lines)
      const to = count - (isLast ? 0 : beyond(lines.toReversed()))
      for (let line = from; line < to; line++) free.push({before: at.before + line, after: at.after + line})
    }
    if (!added) at.before += count
    if (!removed) at.after += count
  }
  return free
}

function beyond(lines: readonly string[]): number {
  let line = distance
  while (line < lines.length && lines[line] === lines[line - 1]) line++
  return line
}

/** None, one or two lines for one. */
function editLine(random: Random, line: string): string {
  const ending = /[\r\n]*$/.exec(line)?.[0] ?? ''
  const text = line.slice(0, line.length - ending.length)
  const addition = `${random.pick(additions)}${ending === '' ? '\n' : ending}`
  switch (random.below(6)) {
    case 0:
      return ''
    case 1:
      return addition + line
    case 2:
      return line + line
    case 3:
      return text.replace('[ ]', '[x]').replace('⬜', '✅') + ending
    case 4:
      return `${text} by hand${ending}`
    default:
      return addition
  }
}
