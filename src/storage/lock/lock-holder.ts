import {readFileSync, readlinkSync} from 'node:fs'
import {hostname} from 'node:os'
import {randomName} from '../random-name.ts'

/** Who holds a lock: enough to tell, on the same machine, whether that process is still there. */
export interface LockHolder {
  /** 16 hexadecimal digits, never used twice. */
  readonly token: string
  readonly pid: number
  /** When the process began, in the kernel's ticks; tells it from a later one with the same number. */
  readonly start: string | null
  readonly host: string
  /** Of the installed system, of this run of its kernel, and of the processes that see each other's numbers. */
  readonly machine: string | null
  readonly boot: string | null
  readonly namespace: string | null
}

/** This process, as the holder of a new lock. */
export function nameHolder(): LockHolder {
  return {
    token: randomName(16),
    pid: process.pid,
    start: readProcess('self')?.start ?? null,
    host: hostname(),
    machine: readWord('/etc/machine-id'),
    boot: readWord('/proc/sys/kernel/random/boot_id'),
    namespace: readNamespace(),
  }
}

/**
 * Whether a holder has certainly ended, as far as `self` can know. Of another machine, or behind the
 * walls of a container, nothing is known: such a holder counts as alive.
 */
export function isGone(holder: LockHolder, self: LockHolder): boolean {
  const sameMachine = holder.host === self.host && holder.machine === self.machine
  if (!sameMachine) return false
  if (holder.boot !== self.boot) return holder.boot !== null && self.boot !== null && self.machine !== null
  if (holder.namespace !== self.namespace) return false
  if (!answersToSignals(holder.pid)) return true
  const process = readProcess(String(holder.pid))
  if (!process) return false
  const reused = holder.start !== null && process.start !== holder.start
  return reused || process.state === 'Z' || process.state === 'X'
}

function answersToSignals(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** From `/proc/PID/stat`: `PID (name) state ppid …`, where the name may hold anything. */
function readProcess(pid: string): {readonly state: string; readonly start: string} | null {
  const stat = readWord(`/proc/${pid}/stat`)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, start] = [fields?.[0], fields?.[19]]
  return state === undefined || start === undefined ? null : {state, start}
}

function readWord(path: string): string | null {
  try {
    return readFileSync(path, 'latin1').trim() || null
  } catch {
    return null
  }
}

function readNamespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}
