import {spawn, spawnSync} from 'node:child_process'
import {openSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** @import {Result, Row} from './row.d.ts' */

const largeRounds = 3

/**
 * Every round runs each row once, and `node -e 0` just before it.
 *
 * @param {readonly Row[]} rows
 * @param {{pairs: number, folder: string}} options
 * @returns {Promise<Result[]>}
 */
export async function measureRows(rows, {pairs, folder}) {
  // Not /dev/null: that could be a terminal, and the program would have to find out.
  const output = openSync(join(folder, 'output'), 'w')
  /** @type {{row: Row, own: number[], node: number[]}[]} */
  const samples = rows.map(row => ({row, own: [], node: []}))
  const nothing = {name: 'node', command: [process.execPath, '-e', '0'], cwd: folder, bound: ''}
  for (const {row} of samples) await runOnce(row, output)
  for (let round = 0; round < pairs; round++) {
    for (const {row, own, node} of samples) {
      if (row.large && round >= largeRounds) continue
      node.push(await runOnce(nothing, output))
      own.push(await runOnce(row, output))
    }
    process.stderr.write(`\rround ${round + 1} of ${pairs}`)
  }
  process.stderr.write('\r\x1b[K')
  const results = []
  for (const {row, own, node} of samples) {
    const memory = await peakMemory(row, output)
    results.push({
      row,
      median: median(own),
      minimum: Math.min(...own),
      ratio: median(own) / median(node),
      memory,
    })
  }
  return results
}

/** @param {Row} row */
function environment(row) {
  const {NODE_EXTRA_CA_CERTS, NODE_OPTIONS, TRACKER_FILE, ...env} = process.env
  return {...env, ...row.env}
}

/**
 * Milliseconds from start to end. Throws when the command fails: a fast failure is no result.
 *
 * @param {Row} row
 * @param {number} output
 */
async function runOnce(row, output) {
  await row.prepare?.()
  const [program = '', ...words] = row.command
  const start = performance.now()
  const {status, stderr, error} = spawnSync(program, words, {
    cwd: row.cwd,
    env: environment(row),
    stdio: ['ignore', output, 'pipe'],
  })
  const time = performance.now() - start
  if (status !== 0)
    throw new Error(`${row.name}: ${row.command.join(' ')} ended with ${status}: ${error ?? stderr}`)
  return time
}

/**
 * Megabytes, from the kernel's high-water mark, read again and again while the command runs.
 *
 * @param {Row} row
 * @param {number} output
 * @returns {Promise<number | null>}
 */
async function peakMemory(row, output) {
  if (process.platform !== 'linux') return null
  await row.prepare?.()
  const [program = '', ...words] = row.command
  const child = spawn(program, words, {
    cwd: row.cwd,
    env: environment(row),
    stdio: ['ignore', output, output],
  })
  let kilobytes = 0
  const timer = setInterval(() => {
    kilobytes = Math.max(kilobytes, highWaterMark(child.pid))
  }, 2)
  await new Promise(resolve => child.on('exit', resolve))
  clearInterval(timer)
  return kilobytes === 0 ? null : kilobytes / 1024
}

/** @param {number | undefined} pid */
function highWaterMark(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
