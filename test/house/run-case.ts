import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {converse, inFolder} from '../cli/made-up-context.ts'
import {readCommandLines} from './shell-words.ts'

/** What a case left behind; the made-up folder and home are called `/study` and `/home/learner`. */
export interface CaseResult {
  readonly stdout: string
  readonly stderr: string
  /** Of the last command. */
  readonly status: number
  /** `progress.md` afterwards, if there is one. */
  readonly document: Buffer | null
}

/**
 * Runs the case in a folder, in process and in a fixed world:
 *
 *     command     what a person types; `tracker` and its words, a line each
 *     before.md   the tracker, called progress.md there (optional)
 *     setup       a shell script that prepares the folder further (optional)
 *     stdin       (optional)
 *
 * A variable before a command may name a place in `/study`. `extra` words are put behind the last command, and
 * only that one is heard.
 */
export function runCase(folder: string, extra: readonly string[] = []): Promise<CaseResult> {
  return inFolder(async root => {
    const [study, home] = [join(root, 'study'), join(root, 'home')]
    prepare(folder, study, home)
    const lines = readCommandLines(readFileSync(join(folder, 'command'), 'utf8'))
    const results = []
    for (const [index, {env, words}] of lines.entries()) {
      const isLast = index === lines.length - 1
      const places = {cwd: study, home, stdin: readIfThere(join(folder, 'stdin'))}
      const world = {HOME: home, ...placeIn(study, env)}
      results.push(await converse([...words, ...(isLast ? extra : [])], {...places, env: world}))
    }
    if (extra.length > 0) results.splice(0, results.length - 1)
    const told = (text: string) => text.replaceAll(study, '/study').replaceAll(home, '/home/learner')
    return {
      stdout: told(results.map(result => result.stdout).join('')),
      stderr: told(results.map(result => result.stderr).join('')),
      status: results.at(-1)?.status ?? 0,
      document: readIfThere(join(study, 'progress.md')),
    }
  })
}

function placeIn(study: string, env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const placed = Object.entries(env).map(([name, value]) => [name, value.replace(/^\/study(?=\/|$)/, study)])
  return Object.fromEntries(placed)
}

/** Names of the folders in a folder, in order; none when it is not there. */
export function casesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, {withFileTypes: true})
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .toSorted()
}

function prepare(folder: string, study: string, home: string): void {
  mkdirSync(study)
  mkdirSync(home)
  const before = join(folder, 'before.md')
  if (existsSync(before)) copyFileSync(before, join(study, 'progress.md'))
  const setup = join(folder, 'setup')
  if (!existsSync(setup)) return
  const {status, stderr} = spawnSync('sh', ['-eu', setup], {cwd: study, env: {...process.env, HOME: home}})
  if (status !== 0) throw new Error(`${setup} failed: ${stderr}`)
}

/** Not a regular file, not readable: as if it were not there. */
function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
