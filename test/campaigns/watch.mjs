import {execFileSync} from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {emulate} from '../terminal/emulate.mjs'

/*
 * A tracker is edited in five ways while it is watched on an emulated screen, which changes its size now and then:
 *
 *     node test/campaigns/watch.mjs [EDITS]
 *
 * After each edit the screen has to become what `tracker status` shows on a screen of that size.
 */
const bin = join(import.meta.dirname, '..', '..', 'bin', 'tracker.js')
const rows = 60

/** @type {readonly ((path: string, text: string, edit: number) => unknown)[]} */
const waysToSave = [
  (path, text) => writeFileSync(path, text),
  (path, text) => {
    writeFileSync(`${path}~`, text)
    renameSync(`${path}~`, path)
  },
  async (path, text) => {
    const bytes = Buffer.from(text)
    const descriptor = openSync(path, 'w')
    for (let at = 0; at < bytes.length; at += 4000) {
      writeSync(descriptor, bytes.subarray(at, at + 4000))
      await sleep(25)
    }
    closeSync(descriptor)
  },
  async (path, text, edit) => {
    unlinkSync(path)
    await sleep(edit % 2 === 0 ? 30 : 450)
    writeFileSync(path, text)
  },
]

/**
 * @typedef {(path: string, columns: number) => Promise<string[]>} ReadStatus The lines of the screen of `tracker status`.
 *
 * @param {{edits: number, readStatus?: ReadStatus}} options
 * @returns {Promise<{wrong: string[], status: number, left: string[], slowest: number}>} `left`: the screen at the end;
 *   `slowest`: milliseconds until an edit was on the screen, the time of `tracker status` included.
 */
export async function watchEdits({edits, readStatus}) {
  const cwd = mkdtempSync(join(tmpdir(), 'tracker-watch-'))
  const env = {
    ...{PATH: process.env.PATH ?? '', HOME: cwd, LC_ALL: 'C.UTF-8', TRACKER_TODAY: '2025-11-10'},
    ...{XDG_STATE_HOME: join(cwd, '.state'), XDG_CACHE_HOME: join(cwd, '.cache'), LESS: 'FRX', PAGER: 'cat'},
  }
  const path = join(cwd, 'progress.md')
  /** @param {string[]} words */
  const run = (...words) => execFileSync(process.execPath, [bin, ...words], {cwd, env})
  /** @param {number} columns @param {string[]} words */
  const open = (columns, ...words) =>
    emulate({command: [process.execPath, bin, ...words], cwd, env, columns, rows})
  /** @param {number} columns */
  const status = async columns => {
    if (readStatus) return readStatus(path, columns)
    const emulation = open(columns, 'status')
    await emulation.ended
    return emulation.screen()
  }
  try {
    run('init', '--start', '2025-11-03')
    let columns = 100
    const watch = open(columns, 'watch')
    const wrong = []
    let slowest = 0
    for (let edit = 0; edit < edits; edit++) {
      const start = Date.now()
      if (edit % 20 === 7) {
        columns = 180 - columns
        watch.resize(columns, rows)
      }
      const way = waysToSave[edit % (waysToSave.length + 1)]
      if (way) await way(path, toggled(readFileSync(path, 'utf8'), edit), edit)
      else run(edit % 2 === 0 ? 'tick' : 'untick', '--all', '--in', `w${10 + (edit % 5)}`)
      let expected = await status(columns)
      let isRight = await watch.until(lines => beginsWith(lines, expected))
      // A pseudo-terminal that is slow may lose the end of what a program printed that is over already.
      for (let again = 0; again < 2 && !isRight; again++) {
        expected = await status(columns)
        isRight = await watch.until(lines => beginsWith(lines, expected))
      }
      slowest = Math.max(slowest, Date.now() - start)
      if (!isRight)
        wrong.push(`edit ${edit}:\n${watch.screen().join('\n')}\n--- but status:\n${expected.join('\n')}`)
    }
    watch.type('\u0003')
    const exit = await watch.ended
    const [left, last] = [watch.screen(), await status(columns)]
    if (left.join('\n') !== last.join('\n')) wrong.push(`at the end:\n${left.join('\n')}`)
    return {wrong, status: exit, left, slowest}
  } finally {
    rmSync(cwd, {recursive: true, force: true})
  }
}

/** @param {string[]} lines @param {string[]} expected */
function beginsWith(lines, expected) {
  return expected.every((line, index) => lines[index] === line)
}

/** Turns some boxes round. @param {string} text @param {number} edit */
function toggled(text, edit) {
  let box = 0
  return text.replaceAll(/^- \[([ x])\]/gm, (whole, mark) =>
    (box++ * 7 + edit * 3) % 11 === 0 ? `- [${mark === 'x' ? ' ' : 'x'}]` : whole,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {wrong, ...result} = await watchEdits({edits: Number(process.argv[2] ?? 200)})
  for (const each of wrong) console.log(each)
  console.log({...result, wrong: wrong.length})
  process.exitCode = wrong.length === 0 ? 0 : 1
}
