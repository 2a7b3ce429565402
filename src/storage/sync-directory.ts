import {constants, openSync} from 'node:fs'
import {closeQuietly} from './close-quietly.ts'
import {systemReason} from './refuse-system-error.ts'
import {systemCall} from './system-call.ts'
import {syncDescriptor} from './write-temporary.ts'

/** Makes a rename safe on the disk. It has happened by then, so what fails is a warning. */
export function syncDirectory(directory: string, platform: string = process.platform): string[] {
  if (platform === 'win32') return []
  try {
    const descriptor = systemCall(() => openSync(directory, constants.O_RDONLY | constants.O_DIRECTORY))
    try {
      syncDescriptor(descriptor)
    } finally {
      closeQuietly(descriptor)
    }
    return []
  } catch (error) {
    return [`Saved, but a power failure in the next seconds could undo it: ${systemReason(error)}`]
  }
}
