import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Our own trackers in the fixtures that are short enough for very many of them to be read.
 *
 * @param {string} fixtures The folder.
 * @returns {string[]}
 */
export function shortTrackers(fixtures) {
  const names = readdirSync(fixtures, {recursive: true, encoding: 'utf8'}).filter(name =>
    name.endsWith('.md'),
  )
  return names
    .toSorted()
    .map(name => readFileSync(join(fixtures, name), 'utf8'))
    .filter(text => text.length < 1_200)
}
