import {constants} from 'node:os'

const patience = 100

/**
 * Makes a system call again when a signal cut it short: libuv does so for most calls, but not for `read`.
 * Everything else that goes wrong is thrown on.
 */
export function systemCall<Result>(call: () => Result): Result {
  for (let attempt = 1; ; attempt++) {
    try {
      return call()
    } catch (error) {
      if (attempt === patience || systemErrorCode(error) !== 'EINTR') throw error
    }
  }
}

/** The answer of a system call, or `fallback` when it failed with one of the codes. */
export function unlessCode<Result>(codes: readonly string[], fallback: Result, call: () => Result): Result {
  try {
    return systemCall(call)
  } catch (error) {
    if (codes.includes(systemErrorCode(error) ?? '')) return fallback
    throw error
  }
}

/** `ENOENT` and the like; `null` for an error that does not come from the system. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  if (/^E[A-Z0-9]+$/.test(error.code)) return error.code
  return 'errno' in error && typeof error.errno === 'number' ? nameOfNumber(error.errno) : null
}

/** Node has no names for some errors, such as a disk quota that is used up: they come as a negative number. */
function nameOfNumber(number: number): string {
  const known = Object.entries(constants.errno).find(([, value]) => value === -number)
  return known ? known[0] : `error ${-number}`
}
