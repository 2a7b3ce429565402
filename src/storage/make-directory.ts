import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {unlessCode} from './system-call.ts'

const ownerOnly = 0o700

/**
 * Makes a directory, and those above it, for its owner only. By hand, because Node's `recursive` calls a read-only disk
 * a missing directory, and never comes to an end in `/proc`. Throws the system's error.
 */
export function makeDirectory(directory: string): void {
  const make = () => {
    unlessCode(['EEXIST'], undefined, () => mkdirSync(directory, ownerOnly))
    return true
  }
  if (unlessCode(['ENOENT'], false, make)) return
  if (dirname(directory) !== directory) makeDirectory(dirname(directory))
  make()
}
