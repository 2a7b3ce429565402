import {TrackerError} from '../../src/errors/tracker-error.ts'
import {draftRecords, type Transition} from '../../src/storage/journal/draft-records.ts'
import type {StateRecord} from '../../src/storage/journal/journal-record.ts'
import {planUndo} from '../../src/storage/journal/plan-undo.ts'
import {type RandomSource, randomSource} from './random-source.ts'

/*
 * One random trial of undo, with random edits by hand in between, in other lines than the command's:
 *
 *     tracker ──command──▶ ──hand──▶ ──undo──▶ must be what the hand alone makes of the tracker
 *                                    ──redo──▶ must be what was there before the undo
 */
export type TrialOutcome =
  | {readonly kind: 'right'}
  /** Right but for the order of lines that are alike: which of them was new, nobody can tell. */
  | {readonly kind: 'alike'; readonly report: string}
  /** Undo said that the place was edited since. */
  | {readonly kind: 'refused'; readonly report: string}
  | {readonly kind: 'wrong'; readonly report: string}

/** How many lines lie at least between what the command and what the hand changes. */
export function tryUndo(seed: number, distance: number): TrialOutcome {
  const random = randomSource(seed)
  const tracker = makeTracker(random)
  const byCommand = chooseEdits(random, {lines: tracker, count: 1 + random.below(4), taken: []})
  const byHand = chooseEdits(random, {
    lines: tracker,
    count: random.below(4),
    taken: byCommand.flatMap(({line}) => around(line, distance)),
  })
  const before = printLines(tracker, [])
  const after = printLines(tracker, byCommand)
  const current = printLines(tracker, [...byCommand, ...byHand])
  const expected = printLines(tracker, byHand)
  if (Buffer.compare(before, after) === 0) return {kind: 'right'}
  const records = record([], [{cause: 'change', of: null, command: 'change', changes: null, before, after}])
  const report = () => JSON.stringify({seed, byCommand, byHand, tracker}, null, 1)
  try {
    const undo = planUndo({direction: 'undo', count: 1, records, current, command: 'undo'})
    if (Buffer.compare(undo.bytes, expected) !== 0) {
      return {kind: sortedLines(undo.bytes) === sortedLines(expected) ? 'alike' : 'wrong', report: report()}
    }
    const undone = record(records, undo.transitions)
    const redo = planUndo({
      direction: 'redo',
      count: 1,
      records: undone,
      current: undo.bytes,
      command: 'redo',
    })
    return Buffer.compare(redo.bytes, current) === 0 ? {kind: 'right'} : {kind: 'wrong', report: report()}
  } catch (error) {
    if (error instanceof TrackerError) return {kind: 'refused', report: `${error.message}\n${report()}`}
    throw error
  }
}

function record(settled: readonly StateRecord[], transitions: readonly Transition[]): StateRecord[] {
  const before = transitions[0]?.before ?? new Uint8Array()
  const request = {
    realPath: '',
    time: '',
    settled,
    before,
    transitions,
    largestContent: Number.POSITIVE_INFINITY,
  }
  return [...settled, ...draftRecords(request)]
}

function sortedLines(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString().split('\n').sort().join('\n')
}

/** Lines as they stand in trackers, many of them alike. */
function makeTracker(random: RandomSource): string[] {
  const units = 2 + random.below(6)
  return Array.from({length: units}, (_, unit) => [
    `### Week ${unit + 1}: Title ⬜`,
    '',
    '| Concept | Status | Date Completed | Confidence (1-5) | Notes |',
    '|---------|--------|----------------|------------------|-------|',
    ...Array.from({length: 1 + random.below(5)}, () => `| ${word(random)} | ⬜ / 🟡 / ✅ | | ☆☆☆☆☆ | |`),
    ...Array.from({length: random.below(3)}, () => '| | | | | |'),
    '',
    '**Practice:**',
    ...Array.from({length: random.below(4)}, () => `- [ ] ${word(random)}`),
    '- ',
    '- ',
    '',
    '**Weekly Review Completed:** ⬜ Yes / ⬜ No',
    '',
    '---',
    '',
  ]).flat()
}

function word(random: RandomSource): string {
  return random.oneOf(['Caching', 'Sharding', 'Queues', 'Locks', 'DNS', 'REST', 'CAP Theorem', 'Logs'])
}

interface LineEdit {
  readonly line: number
  /** What stands there instead: none, one or several lines. */
  readonly lines: readonly string[]
}

interface EditRequest {
  readonly lines: readonly string[]
  readonly count: number
  readonly taken: readonly number[]
}

function chooseEdits(random: RandomSource, {lines, count, taken}: EditRequest): LineEdit[] {
  const free = lines.map((_, line) => line).filter(line => !taken.includes(line))
  const edits = new Map<number, LineEdit>()
  for (let edit = 0; edit < count && free.length > 0; edit++) {
    const line = random.oneOf(free)
    edits.set(line, {line, lines: editLine(random, lines, line)})
  }
  return [...edits.values()]
}

function editLine(random: RandomSource, lines: readonly string[], line: number): string[] {
  const old = lines[line] ?? ''
  switch (random.below(8)) {
    case 0:
      return []
    case 1:
      return [old, `| ${word(random)} | ✅ Mastered | 2025-11-03 | ★★★★☆ | |`]
    case 2:
      return [old, random.oneOf(lines)]
    case 3:
      return [`${old} ${word(random)}`]
    case 4:
      return [random.oneOf(lines), old]
    default:
      return [
        old
          .replace('[ ]', '[x]')
          .replace('⬜ / 🟡 / ✅', '✅ Mastered')
          .replace('☆☆☆☆☆', '★★★★☆')
          .replace('| |', `| ${word(random)} |`)
          .replace(/^- $/, `- ${word(random)}`),
      ]
  }
}

function printLines(lines: readonly string[], edits: readonly LineEdit[]): Uint8Array {
  const edited = new Map(edits.map(edit => [edit.line, edit.lines]))
  return Buffer.from(
    lines
      .flatMap((line, index) => edited.get(index) ?? [line])
      .map(line => `${line}\n`)
      .join(''),
  )
}

function around(line: number, distance: number): number[] {
  return Array.from({length: 2 * distance + 1}, (_, index) => line - distance + index)
}
