import {fstatSync, statSync} from 'node:fs'

/** Asks for the module that knows, and all that comes with it, only for what could be a terminal at all. */
export function isTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isCharacterDevice() || isNullDevice(stats.rdev)) return false
  } catch {
    return false
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor)
}

/** Output that nobody wants goes there, and that of programs that are timed. */
function isNullDevice(device: number): boolean {
  return statSync('/dev/null', {throwIfNoEntry: false})?.rdev === device
}
