import {fstatSync} from 'node:fs'

/** Asks for the module that knows, and all that comes with it, only for what could be a terminal at all. */
export function isTerminal(descriptor: number): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false
  } catch {
    return false
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor)
}
