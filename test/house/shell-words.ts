import {splitCommand} from '../../src/cli/editor/split-command.ts'

/** One command as a person types it: `TRACKER_REFRESH=off tracker mark "CAP Theorem"`. */
export interface CommandLine {
  readonly env: Readonly<Record<string, string>>
  /** The words after `tracker`. */
  readonly words: readonly string[]
}

const assignment = /^([A-Z_]+)=([\s\S]*)$/

/**
 * The commands of a fixture, one a line; lines that begin with `#` are comments. Quoting as in a shell, without expansion.
 * Throws when a line is not a `tracker` command.
 */
export function readCommandLines(text: string): readonly CommandLine[] {
  const lines = text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))
  return lines.map(readCommandLine)
}

function readCommandLine(line: string): CommandLine {
  const words = splitCommand(line)
  const start = words.findIndex(one => !assignment.test(one))
  if (words[start] !== 'tracker') throw new Error(`Not a tracker command: ${line}`)
  const env = words.slice(0, start).map(one => assignment.exec(one)?.slice(1) ?? [])
  return {env: Object.fromEntries(env), words: words.slice(start + 1)}
}
