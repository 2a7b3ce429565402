import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

/** What people do: the functions that run in any of it are compiled, in each file that it loads. */
const typical = [
  ['status'],
  ['status'],
  ['__complete', 'bash', '9', '80', 'tracker mark C', 'C'],
  ['list'],
  ['mark', 'CAP Theorem', '--confidence', '4'],
  ['status'],
  ['reset', 'CAP Theorem'],
  ['mark', 'CAP Theorem'],
  ['check'],
  ['log', 'interview', '--platform', 'Pramp'],
  ['undo'],
  ['help', 'mark'],
]

/**
 * What V8 makes of the program when it runs, for the Node that builds it: `compiled/v20.19.0/any/*.cjs`, and
 * `mark/*.cjs` for `mark` and what is like it. Whoever runs it with the same Node finds nothing left to compile. Another
 * one makes its own, in the cache.
 *
 * @param {string} folder of the built program
 */
export async function compileProgram(folder) {
  const scratch = await mkdtemp(join(tmpdir(), 'tracker-compile-'))
  try {
    const env = {...process.env, XDG_CACHE_HOME: scratch, XDG_STATE_HOME: scratch, TRACKER_FILE: ''}
    /** @param {readonly string[]} words @param {NodeJS.ProcessEnv} more */
    const run = (words, more = {}) =>
      execFileSync(process.execPath, [resolve(folder, 'tracker.cjs'), ...words], {
        cwd: scratch,
        env: {...env, ...more},
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    for (const work of ['any', 'mark'])
      await mkdir(join(folder, 'compiled', process.version, work), {recursive: true})
    run(['init', 'progress.md'], {TRACKER_CACHE: 'off'})
    for (const words of typical) run(words, {TRACKER_CACHE: 'grow'})
  } finally {
    await rm(scratch, {recursive: true, force: true})
  }
}
