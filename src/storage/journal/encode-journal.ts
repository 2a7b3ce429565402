import {hashText} from '../hash-bytes.ts'
import type {DoneRecord, EncodedPatch, JournalRecord, StepRecord} from './journal-record.ts'

const checksumLength = 8
const lineFeed = 10

/** One line a record: a checksum, a space, JSON. */
export function encodeRecord(record: JournalRecord): string {
  const text = JSON.stringify(record)
  return `${checksum(text)} ${text}\n`
}

/** A line that is torn, damaged or unknown is passed over: what it said is lost, the others are not. */
export function decodeJournal(content: Uint8Array): JournalRecord[] {
  return linesOf(content).flatMap(line => decodeRecord(line) ?? [])
}

/** The last records, as far back as it takes to tell what the document was like after them. */
export function decodeTail(content: Uint8Array): JournalRecord[] {
  const tail: JournalRecord[] = []
  const groups = new Set<string>()
  for (const line of linesFromEnd(content)) {
    const record = decodeRecord(line)
    if (!record) continue
    tail.push(record)
    if (record.kind === 'step') groups.add(record.group)
    if (record.kind === 'base' || groups.size > 1) break
  }
  return tail.reverse()
}

function linesOf(content: Uint8Array): string[] {
  return Buffer.from(content.buffer, content.byteOffset, content.length).toString().split('\n')
}

/** The last one first, each made when it is asked for: a long history is not read for its end. */
function* linesFromEnd(content: Uint8Array): Generator<string> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  for (let end = bytes.length; end >= 0; ) {
    const start = end === 0 ? 0 : bytes.lastIndexOf(lineFeed, end - 1) + 1
    yield bytes.toString('utf8', start, end)
    end = start - 1
  }
}

function decodeRecord(line: string): JournalRecord | null {
  const text = line.slice(checksumLength + 1)
  if (text === '' || line.slice(0, checksumLength) !== checksum(text)) return null
  const value: unknown = JSON.parse(text)
  return isRecord(value) ? value : null
}

function checksum(text: string): string {
  return hashText(text).slice(0, checksumLength)
}

/** The checksum tells that we wrote it; this, that it was not a later version that did. */
function isRecord(value: unknown): value is JournalRecord {
  if (!isObject(value)) return false
  switch (value['kind']) {
    case 'base':
      return hasTexts(value, ['path', 'hash', 'content']) && typeof value['fresh'] === 'boolean'
    case 'step':
      return isStep(value)
    case 'done':
      return isDone(value)
    default:
      return false
  }
}

function isStep(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & StepRecord {
  const causes: readonly unknown[] = ['change', 'undo', 'redo', 'hand']
  const {patches, cause} = value
  return (
    hasTexts(value, ['id', 'group', 'time', 'command', 'before', 'after']) &&
    causes.includes(cause) &&
    Array.isArray(patches) &&
    patches.every(isEncodedPatch)
  )
}

function isDone(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & DoneRecord {
  const {groups} = value
  return Array.isArray(groups) && groups.every(group => typeof group === 'string')
}

function isEncodedPatch(value: unknown): value is EncodedPatch {
  if (!Array.isArray(value)) return false
  const [offset, before, after] = value
  return Number.isSafeInteger(offset) && typeof before === 'string' && typeof after === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasTexts(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.every(key => typeof value[key] === 'string')
}
