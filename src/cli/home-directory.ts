import {isAbsolute} from 'node:path'

/** Absolute; `null` when there is no usable home directory. */
export function homeDirectory(): string | null {
  const home = process.env['HOME'] || process.env['USERPROFILE']
  return home && isAbsolute(home) ? home : null
}
