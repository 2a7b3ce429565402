import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hostileEdit, randomLines} from './hostile-text.mjs'

/**
 * Random documents: trackers that a careless editor, a merge or an enemy changed, lines of all kinds, random bytes.
 *
 * @param {string} project Its folder, beside which there may be trackers that are not ours.
 * @returns {(random: import('./random-numbers.mjs').Random) => Uint8Array}
 */
export function randomDocuments(project) {
  const trackers = readTrackers(project)
  return random => {
    const kind = random.below(20)
    if (kind === 0) return Uint8Array.from({length: random.below(400)}, () => random.below(256))
    if (kind < 8) return new TextEncoder().encode(randomLines(random))
    let text = cutOut(random, random.pick(trackers))
    for (let times = random.below(6); times >= 0; times--) text = hostileEdit(random, text)
    return new TextEncoder().encode(text)
  }
}

/**
 * Some lines in a row, mostly few, so that a million of them can be read.
 *
 * @param {import('./random-numbers.mjs').Random} random
 * @param {readonly string[]} lines of a tracker
 */
function cutOut(random, lines) {
  const length = random.below(4) === 0 ? 80 : 16
  const start = random.below(Math.max(1, lines.length - length + 1))
  return lines.slice(start, start + length).join('')
}

/**
 * Our own trackers in the fixtures, as lines with their ends.
 *
 * @param {string} project
 */
function readTrackers(project) {
  const folder = join(project, 'fixtures')
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.md'))
  const texts = names.map(name => readFileSync(join(folder, name), 'utf8'))
  const seed = join(project, '..', 'shared', 'seed', 'progress.md')
  if (existsSync(seed)) texts.push(...readFileSync(seed, 'utf8').split(/(?=^## )/mu))
  return texts.map(text => text.split(/(?<=\n)/))
}
