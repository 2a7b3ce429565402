import type {Patch} from '../../storage/patch/patch.ts'

/**
 * What the journal of a document holds, oldest first: contents, and steps from one content to the next. A
 * content is named by its hash, so that a gap is noticed; bytes are in Base64.
 */
export type JournalRecord = BaseRecord | StepRecord | DoneRecord

/** The whole content, where steps alone do not lead to it. */
export interface BaseRecord {
  readonly kind: 'base'
  /** The document, for people who look into the journal. */
  readonly path: string
  readonly hash: string
  readonly content: string
  /** The document was new: what came before belongs to another one of the same name. */
  readonly fresh: boolean
}

/** Written before the document is saved; a `done` that names its group follows when it was. */
export interface StepRecord {
  readonly kind: 'step'
  readonly id: string
  /** Steps that were saved together. */
  readonly group: string
  /** `hand`: found changed when the next command ran. */
  readonly cause: 'change' | 'undo' | 'redo' | 'hand'
  /** The step that an undo or redo is about. */
  readonly of: string | null
  /** ISO 8601, UTC. */
  readonly time: string
  readonly command: string
  /** For `history`: what the caller handed in. */
  readonly changes: unknown
  /** The hash of the content before and after, see `hash-bytes.ts`. */
  readonly before: string
  readonly after: string
  /** Offset in the content before, bytes before, bytes after. */
  readonly patches: readonly EncodedPatch[]
}

export interface DoneRecord {
  readonly kind: 'done'
  readonly groups: readonly string[]
}

export type EncodedPatch = readonly [offset: number, before: string, after: string]

/** What leads from content to content. */
export type StateRecord = BaseRecord | StepRecord

export function encodePatches(patches: readonly Patch[]): EncodedPatch[] {
  return patches.map(({offset, before, after}) => [offset, encodeBytes(before), encodeBytes(after)])
}

export function decodePatches(patches: readonly EncodedPatch[]): Patch[] {
  return patches.map(([offset, before, after]) => ({
    offset,
    before: decodeBytes(before),
    after: decodeBytes(after),
  }))
}

export function encodeBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
}

export function decodeBytes(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}
