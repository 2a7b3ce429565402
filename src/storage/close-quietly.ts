import {closeSync} from 'node:fs'

/** For what was only read from: nothing is lost when closing it fails, and often it comes too late to say so. */
export function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor)
  } catch {
    // The descriptor is gone in any case.
  }
}
