import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {drawTerminal} from './picture/draw-terminal.mjs'

/*
 * The picture in the README: what the built program prints in a terminal of 80 columns after some weeks of learning.
 * `npm run picture` writes it; with `-` as its argument the script prints it.
 */
const picture = join(import.meta.dirname, '..', 'fixtures', 'readme', 'status.svg')
const program = resolve(import.meta.dirname, '..', 'bin', 'tracker.js')
const learned = [
  ['init', '--start', '2025-11-03'],
  ['mark', '1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '-c', '4'],
  ['tick', '1.6', 'round-robin'],
  ['start', 'Forward vs Reverse Proxy', 'CAP Theorem'],
]

const folder = mkdtempSync(join(tmpdir(), 'tracker-picture-'))
try {
  for (const words of learned) run(words)
  const svg = drawTerminal(`$ tracker status\n${run(['status', '--color', 'always'])}`)
  if (process.argv[2] === '-') process.stdout.write(svg)
  else writeFileSync(picture, svg)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** @param {readonly string[]} words */
function run(words) {
  const env = {HOME: folder, TRACKER_TODAY: '2025-11-19', COLUMNS: '80', FORCE_COLOR: '2', LANG: 'C.UTF-8'}
  return execFileSync(process.execPath, [program, ...words], {cwd: folder, env, encoding: 'utf8'})
}
