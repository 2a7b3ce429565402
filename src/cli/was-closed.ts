import {fstatSync, readFileSync, readlinkSync, readSync, statSync} from 'node:fs'

/**
 * Whether standard output was closed when the process began.
 *
 * Node then opens the null device in its place, for reading and writing. Programs that want silence hand over the
 * very same (`stdio: 'ignore'`, `subprocess.DEVNULL`), so that only whoever started this process tells the two apart:
 * a shell opens the null device for writing alone, or hands on its own.
 */
export function wasClosed(descriptor: number): boolean {
  return isReadableNull(descriptor) && starterClosesIt(descriptor)
}

function isReadableNull(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor)
    if (!status.isCharacterDevice() || status.rdev !== statSync('/dev/null').rdev) return false
    return readSync(descriptor, new Uint8Array(1)) === 0
  } catch {
    return false
  }
}

/** Where the system does not say, nobody is accused of it. */
function starterClosesIt(descriptor: number): boolean {
  const starter = `/proc/${process.ppid}`
  try {
    const name = readFileSync(`${starter}/comm`, 'utf8').trim()
    const own = openFile(`${starter}/fd/${descriptor}`)
    return own === null || (own !== '/dev/null' && /^(?:[a-z]*sh|busybox)$/.test(name))
  } catch {
    return false
  }
}

/** `null` when there is none under this number. */
function openFile(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
