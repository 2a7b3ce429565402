import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
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
    run(['init', 'progress.md'], {TRACKER_CACHE: 'off'})
    for (const words of typical) run(words, {TRACKER_CACHE: 'grow'})
    await copyCode(join(scratch, 'tracker'), join(folder, 'compiled', process.version))
  } finally {
    await rm(scratch, {recursive: true, force: true})
  }
}

/**
 * From the cache, where it is sealed against damage, to the program, which is as sure as its other files are.
 *
 * @param {string} cache
 * @param {string} target
 */
async function copyCode(cache, target) {
  for (const name of await readdir(cache)) {
    const [, work, file] = new RegExp(`-${process.version}-(any|mark)-(.+)$`).exec(name) ?? []
    if (work === undefined || file === undefined) continue
    await mkdir(join(target, work), {recursive: true})
    await writeFile(join(target, work, file), openTwice(await readFile(join(cache, name)), name))
  }
}

/**
 * What `write-sealed.ts` wrote twice over.
 *
 * @param {Buffer} sealed
 * @param {string} name
 */
function openTwice(sealed, name) {
  const content = sealed.subarray(0, (sealed.length - 1) / 2)
  if (!content.equals(sealed.subarray(content.length, -1))) throw new Error(`${name} is not written twice`)
  return content
}
