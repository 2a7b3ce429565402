import type {FileIdentity} from './file-identity.ts'

/** A document as the caller names it. */
export interface DocumentPlace {
  /** Where it is, for the file system. */
  readonly path: string
  /** The same, as messages should call it. */
  readonly shown: string
}

/** A document as it was at one moment. */
export interface StoredDocument extends DocumentPlace {
  /** The regular file itself, every link followed. */
  readonly realPath: string
  readonly bytes: Uint8Array
  readonly identity: FileIdentity
}

/** What the room may know of the world around it. */
export interface StorageEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute; `null` when there is no usable home directory. */
  readonly home: string | null
  readonly now: () => Date
}
