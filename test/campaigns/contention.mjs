import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {bundleDriver} from '../storage/bundle-driver.mjs'

/*
 * Many processes change one document at once, with and without being killed at random:
 *
 *     node test/campaigns/contention.mjs [PROCESSES [ROUNDS]]
 *
 * No change that was acknowledged may be lost or made twice, none may fail, and nothing may stay beside the document.
 */

/**
 * @typedef {object} ContentionResult
 * @property {number} acknowledged Processes that ended with 0.
 * @property {string[]} lost Acknowledged changes that are not in the document exactly once.
 * @property {string[]} failed What processes that were not killed answered instead.
 * @property {number} killed
 * @property {string[]} left Names beside the document after the next command.
 * @property {number} slowestRound In milliseconds.
 */

/**
 * @param {{processes: number, rounds: number, kills: boolean}} options
 * @returns {Promise<ContentionResult>}
 */
export async function contend({processes, rounds, kills}) {
  const root = mkdtempSync(join(tmpdir(), 'tracker-contention-'))
  try {
    const driver = await bundleDriver(root)
    const directory = join(root, 'work')
    mkdirSync(directory)
    const path = join(directory, 'progress.md')
    writeFileSync(path, 'begin\n')
    const result = {acknowledged: 0, lost: [], failed: [], killed: 0, left: [], slowestRound: 0}
    for (let round = 1; round <= rounds; round++) {
      await contendOnce({driver, path, home: root, processes, kills, round}, result)
    }
    return result
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/**
 * @param {{driver: string, path: string, home: string, processes: number, kills: boolean, round: number}} options
 * @param {ContentionResult} result
 */
async function contendOnce({driver, path, home, processes, kills, round}, result) {
  const names = Array.from({length: processes}, (_, index) => `change-${round}-${index}`)
  const start = performance.now()
  const span = 150 * processes
  const ends = await Promise.all(
    names.map(name =>
      run({driver, path, home, name, killAfter: kills && Math.random() < 0.3 ? Math.random() * span : null}),
    ),
  )
  result.slowestRound = Math.max(result.slowestRound, performance.now() - start)
  const last = await run({driver, path, home, name: `change-${round}-last`, killAfter: null})
  const lines = readFileSync(path, 'utf8').split('\n')
  for (const {name, status, signal, report} of [...ends, last]) {
    const count = lines.filter(line => line === name).length
    if (signal === 'SIGKILL') result.killed++
    else if (status !== 0) result.failed.push(`${name}: ${status} ${report}`)
    if (status === 0) result.acknowledged++
    const isRight = status === 0 ? count === 1 : signal === 'SIGKILL' ? count <= 1 : count === 0
    if (!isRight) result.lost.push(`${name}: ${count} times`)
  }
  result.left.push(...readdirSync(join(path, '..')).filter(name => name !== 'progress.md'))
}

/**
 * @param {{driver: string, path: string, home: string, name: string, killAfter: number | null}} options
 * @returns {Promise<{name: string, status: number | null, signal: string | null, report: string}>}
 */
function run({driver, path, home, name, killAfter}) {
  const child = spawn(process.execPath, [driver, 'append', path, name], {env: {HOME: home}})
  let report = ''
  child.stderr.on('data', chunk => {
    report += chunk
  })
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise(resolve => {
    child.once('close', (status, signal) => {
      clearTimeout(timer)
      resolve({name, status, signal, report})
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [processes = 64, rounds = 20] = process.argv.slice(2).map(Number)
  for (const kills of [false, true]) {
    const result = await contend({processes, rounds, kills})
    console.log(kills ? 'with random SIGKILL' : 'without SIGKILL', result)
    if (result.lost.length + result.failed.length + result.left.length > 0) process.exitCode = 1
  }
}
