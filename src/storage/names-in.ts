import {readdirSync} from 'node:fs'
import {systemCall} from './system-call.ts'

/** What is in a directory, in no order; nothing where it cannot be read. Never throws. */
export function namesIn(directory: string): string[] {
  try {
    return systemCall(() => readdirSync(directory))
  } catch {
    return []
  }
}
