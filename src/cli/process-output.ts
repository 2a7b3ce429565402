import {writeSync} from 'node:fs'
import {TrackerError} from '../errors/tracker-error.ts'
import type {OutputStream} from './context.ts'
import {findPipeReader} from './find-pipe-reader.ts'
import {isTerminal} from './is-terminal.ts'
import {wasClosed} from './was-closed.ts'

/**
 * A standard stream, written synchronously: nothing is left in a buffer when the process ends, each line of
 * a stream of lines is out when it is written, and every failure is seen where it happens.
 */
export function processOutput(descriptor: 1 | 2): OutputStream {
  let asked: Screen | undefined
  const screen = (): Screen => {
    asked ??= screenOf(descriptor)
    return asked
  }
  let isFirst = true
  let hasReader = true
  let isRead: (() => boolean) | undefined
  const write = (data: string | Uint8Array): void => {
    if (!hasReader || data.length === 0) return
    if (isFirst && descriptor === 1 && !screen().isTTY && wasClosed(descriptor)) throw refuse('it is closed')
    isFirst = false
    hasReader = writeAll(descriptor, data)
  }
  return {
    get isTTY() {
      return screen().isTTY
    },
    get columns() {
      return screen().columns
    },
    get rows() {
      return screen().rows
    },
    hasReader: () => {
      isRead ??= findPipeReader(descriptor)
      return hasReader && isRead()
    },
    write: descriptor === 1 ? write : data => ignoringFailure(() => write(data)),
  }
}

/** Whoever closes standard error does not want to know. */
function ignoringFailure(action: () => void): void {
  try {
    action()
  } catch {
    // There is nowhere left to say so.
  }
}

interface Screen {
  readonly isTTY: boolean
  readonly columns: number | null
  readonly rows: number | null
}

/** What knows about terminals takes a while to load: asked only when somebody wants to know. */
function screenOf(descriptor: 1 | 2): Screen {
  if (!isTerminal(descriptor)) return {isTTY: false, columns: null, rows: null}
  const stream = descriptor === 1 ? process.stdout : process.stderr
  if (!stream.isTTY) return {isTTY: true, columns: null, rows: null}
  return {isTTY: true, columns: stream.columns || null, rows: stream.rows || null}
}

/** Loops over short writes. False when nobody reads any more. */
function writeAll(descriptor: 1 | 2, data: string | Uint8Array): boolean {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  let offset = 0
  while (offset < bytes.length) {
    try {
      offset += writeSync(descriptor, bytes, offset)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw refuse(explain(code), error)
      pause(5)
    }
  }
  return true
}

/** The stream was made non-blocking by someone who shares it, and is full: wait for its reader. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function refuse(why: string, cause?: unknown): TrackerError {
  return new TrackerError('input-output', `cannot write to standard output: ${why}`, {cause})
}

function explain(code: string): string {
  if (code === 'ENOSPC') return 'no space is left on the device'
  if (code === 'EBADF') return 'it is closed'
  return code
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
