import {renameSync} from 'node:fs'
import {pause} from './pause.ts'
import {systemCall, systemErrorCode} from './system-call.ts'

const attempts = 20
const betweenAttempts = 50
const passing: readonly string[] = ['EPERM', 'EACCES', 'EBUSY']

/**
 * Gives a file the name of another one, in one step. On Windows a virus scanner or an indexer may hold the
 * other one open for a moment, so there it is tried again for a second. Throws the system's error.
 */
export function renameOver(from: string, to: string, platform: string = process.platform): void {
  for (let attempt = 1; ; attempt++) {
    try {
      systemCall(() => renameSync(from, to))
      return
    } catch (error) {
      const passes = platform === 'win32' && passing.includes(systemErrorCode(error) ?? '')
      if (!passes || attempt === attempts) throw error
      pause(betweenAttempts)
    }
  }
}
