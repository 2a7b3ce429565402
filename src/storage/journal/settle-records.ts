import type {JournalRecord, StateRecord, StepRecord} from './journal-record.ts'

/**
 * Leaves out the steps that were written down but never saved, because the command was killed in between.
 * Steps without a `done` happened unless the document was next seen as it was before them.
 * `current` is the hash of the document as it is now, `null` when that is not known.
 */
export function settleRecords(records: readonly JournalRecord[], current: string | null): StateRecord[] {
  const done = new Set(records.flatMap(record => (record.kind === 'done' ? record.groups : [])))
  const states = records.filter(record => record.kind !== 'done')
  const settled: StateRecord[] = []
  for (let index = 0; index < states.length; ) {
    const group = groupAt(states, index)
    index += group.length
    if (!isPending(group, done) || hasHappened(group, hashBefore(states[index]) ?? current)) {
      settled.push(...group)
    }
  }
  return settled
}

/** The hash of the content after the last record; `null` when there is none. */
export function lastHash(records: readonly StateRecord[]): string | null {
  const last = records.at(-1)
  if (!last) return null
  return last.kind === 'base' ? last.hash : last.after
}

/** Where the last step is that began with this content; -1 when none did. */
export function lastStepFrom(records: readonly StateRecord[], hash: string): number {
  return records.findLastIndex(record => record.kind === 'step' && record.before === hash)
}

function groupAt(states: readonly StateRecord[], index: number): StateRecord[] {
  const first = states[index]
  let end = index + 1
  while (isOneGroup(first, states[end])) end++
  return states.slice(index, end)
}

function isOneGroup(one: StateRecord | undefined, other: StateRecord | undefined): boolean {
  return one?.kind === 'step' && other?.kind === 'step' && one.group === other.group
}

function isPending(group: readonly StateRecord[], done: ReadonlySet<string>): boolean {
  const [first] = group
  return first?.kind === 'step' && first.cause !== 'hand' && !done.has(first.group)
}

function hasHappened(group: readonly StateRecord[], next: string | null): boolean {
  const before = hashBefore(group[0])
  return before === lastHash(group) || next !== before
}

function hashBefore(record: StateRecord | undefined): string | null {
  if (!record) return null
  return record.kind === 'base' ? record.hash : record.before
}

/** Whether a record is a step of a person's or of undoing one, rather than a content or an edit by hand. */
export function isCommand(record: StateRecord): record is StepRecord {
  return record.kind === 'step' && record.cause !== 'hand'
}
