import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeTracker} from './make-tracker.mjs'

/** @import {Row} from './row.d.ts' */

const bin = fileURLToPath(new URL('../../bin/tracker.js', import.meta.url))
const shared = fileURLToPath(new URL('../../../shared', import.meta.url))
const realTracker = join(shared, 'seed', 'progress.as-given.md')
const longReadme = join(shared, 'corpus', 'jwasham__coding-interview-university__README.md')

/**
 * @param {string} folder
 * @returns {Promise<Row[]>}
 */
export async function trackerRows(folder) {
  const env = {HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), XDG_STATE_HOME: join(folder, 'state')}
  const world = {...env, TRACKER_TODAY: '2025-11-10', NO_COLOR: '1'}
  const cold = {...world, TRACKER_CACHE: 'off'}
  const seed = join(folder, 'seed')
  await mkdir(seed, {recursive: true})
  const original = join(folder, 'seed.md')
  await seedTracker(original)
  const row = rowsIn(seed, world)
  const fresh = () => copyFile(original, join(seed, 'progress.md'))
  const known = () => readBefore(original, seed, {world})
  return [
    row('--version', ['--version'], '1.4'),
    row('--help', ['--help'], '1.4'),
    {...row('status, seed', ['status'], '1.6'), prepare: known},
    {
      ...row('status -1, seed', ['status', '-1'], '1.6'),
      prepare: () => readBefore(original, seed, {world, words: ['status', '-1']}),
    },
    {
      ...row('list, seed', ['list'], '1.6'),
      prepare: () => readBefore(original, seed, {world, words: ['list']}),
    },
    {
      ...row('completion of names, seed', ['__complete', 'zsh', '80', 'mark', 'CA'], '1.6'),
      prepare: () => readBefore(original, seed, {world, words: ['__complete', 'zsh', '80', 'mark', 'B']}),
    },
    {
      ...row('status, seed, after a hand edit', ['status'], '3'),
      prepare: () => editByHand(original, seed, world),
    },
    {...row('mark, seed', ['mark', 'CAP Theorem', '--confidence', '4'], '3.2'), prepare: known},
    {...row('undo, seed', ['undo'], '?'), prepare: () => markBefore(original, seed, world)},
    {...row('status, seed, nothing cached', ['status'], '7'), env: cold, prepare: fresh},
    ...(await sizedRows(folder, {concepts: 10_000, title: '10,000 concepts', world, bounds: ['4', '5']})),
    ...(await sizedRows(folder, {
      concepts: 100_000,
      title: '100,000 concepts',
      world,
      bounds: ['1.0 s', '1.0 s'],
    })),
    // With a cache of its own: the other rows take theirs away.
    ...(await readmeRows(folder, {...world, XDG_CACHE_HOME: join(folder, 'readme-cache')})),
  ]
}

/**
 * @param {string} cwd
 * @param {Readonly<Record<string, string>>} env
 */
function rowsIn(cwd, env) {
  return (
    /** @type {string} */ name,
    /** @type {readonly string[]} */ words,
    /** @type {string} */ bound,
  ) => ({
    name,
    command: [process.execPath, bin, ...words],
    cwd,
    env,
    bound: `≤ ${bound}`,
  })
}

/**
 * @param {string} folder
 * @param {{concepts: number, title: string, world: Readonly<Record<string, string>>, bounds: readonly [string, string]}} size
 */
async function sizedRows(folder, {concepts, title, world, bounds}) {
  const cwd = join(folder, String(concepts))
  await mkdir(cwd)
  const original = join(folder, `${concepts}.md`)
  await writeFile(original, makeTracker(concepts))
  const fresh = () => copyFile(original, join(cwd, 'progress.md'))
  const known = () => readBefore(original, cwd, {world})
  const large = true
  const row = rowsIn(cwd, world)
  return [
    {...row(`status, ${title}`, ['status'], bounds[0]), prepare: known, large},
    {
      ...row(`list, ${title}`, ['list'], bounds[0]),
      prepare: () => readBefore(original, cwd, {world, words: ['list']}),
      large,
    },
    {...row(`mark, ${title}`, ['mark', 'Sharding pattern number 1'], bounds[1]), prepare: known, large},
    {
      ...row(`undo, ${title}`, ['undo'], '?'),
      prepare: () => markBefore(original, cwd, world, 'Sharding pattern number 1'),
      large,
    },
    {
      ...row(`status, ${title}, nothing cached`, ['status'], 'linear'),
      env: {...world, TRACKER_CACHE: 'off'},
      prepare: fresh,
      large,
    },
  ]
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} world
 */
async function readmeRows(folder, world) {
  if (!existsSync(longReadme)) return []
  const cwd = join(folder, 'readme')
  await mkdir(cwd)
  await writeFile(join(cwd, 'tracker.md'), await readFile(longReadme))
  const row = rowsIn(cwd, world)
  return [
    row('status, a README of 137 KB', ['status'], '2'),
    {
      ...row('status, a README of 137 KB, nothing cached', ['status'], '?'),
      env: {...world, TRACKER_CACHE: 'off'},
    },
  ]
}

/**
 * The content of the real one where it is, which may be read-only, else the one that `tracker init` writes.
 *
 * @param {string} path
 */
async function seedTracker(path) {
  if (existsSync(realTracker)) return writeFile(path, await readFile(realTracker))
  const {status, stderr} = spawnSync(process.execPath, [bin, 'init', path], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`tracker init failed: ${stderr}`)
}

/**
 * A tracker with the content of another, that somebody has asked about. Without the answers of an earlier round, so
 * that it is really read.
 *
 * @param {string} original
 * @param {string} folder
 * @param {{world: Readonly<Record<string, string>>, words?: readonly string[]}} asked
 */
async function readBefore(original, folder, {world, words = ['status']}) {
  await copyFile(original, join(folder, 'progress.md'))
  const cache = join(world['XDG_CACHE_HOME'] ?? '', 'tracker')
  const names = existsSync(cache) ? await readdir(cache) : []
  await Promise.all(names.filter(name => name.endsWith('.answers')).map(name => rm(join(cache, name))))
  spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    env: {...process.env, ...world},
    stdio: 'ignore',
  })
}

/**
 * Somebody read the tracker and marked a concept in it.
 *
 * @param {string} original
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} world
 * @param {string} concept
 */
async function markBefore(original, folder, world, concept = 'CAP Theorem') {
  await readBefore(original, folder, {world})
  spawnSync(process.execPath, [bin, 'mark', concept], {
    cwd: folder,
    env: {...process.env, ...world},
    stdio: 'ignore',
  })
}

let edits = 0

/**
 * Somebody read the tracker, then changed a line of week 3 in an editor.
 *
 * @param {string} original
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} world
 */
async function editByHand(original, folder, world) {
  await readBefore(original, folder, {world})
  const path = join(folder, 'progress.md')
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text.replace(/^\| CAP Theorem .*$/m, `| CAP Theorem | ⬜ Not Started | | | edit ${edits++} |`),
  )
}
