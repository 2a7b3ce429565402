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
    let text = random.pick(trackers)
    for (let times = random.below(6); times >= 0; times--) text = hostileEdit(random, text)
    return new TextEncoder().encode(text)
  }
}

/**
 * Our own trackers in the fixtures, cut so that a million of them can be read.
 *
 * @param {string} project
 */
function readTrackers(project) {
  const folder = join(project, 'fixtures')
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.md'))
  const texts = names.map(name => readFileSync(join(folder, name), 'utf8').slice(0, 6_000))
  const seed = join(project, '..', 'shared', 'seed', 'progress.md')
  if (!existsSync(seed)) return texts
  return [...texts, ...readFileSync(seed, 'utf8').split(/(?=^## )/mu)]
}
