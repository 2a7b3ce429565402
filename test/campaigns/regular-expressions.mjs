import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/*
 * Every regular expression of the program on long repetitions of what it cares about:
 *
 *     node test/campaigns/regular-expressions.mjs [LENGTH]
 *
 * One that takes more than a tenth of a second for 12,000 characters looks at each of them again and again, and is
 * printed with the text that shows it. Time is the processor's, so that a busy machine blames nobody. The text grows
 * until it is too slow or long enough, so that one that never comes to an end is found while it still does.
 */
const shortest = 24
const mostShown = 3
const source = join(import.meta.dirname, '..', '..', 'src')
const common = [
  ' ',
  '\t',
  'a',
  '1',
  '-',
  '|',
  '\\',
  '*',
  '_',
  '[',
  '(',
  '<',
  '&',
  '/',
  '.',
  ':',
  '`',
  '⬜',
  'é',
  '\u00a0',
]
const literal = /(?<=^|[=(,:[!&|?{};\s])\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+)\/([dgimsuvy]*)/gmu

/**
 * @typedef {{length: number, slowest: number}} Measure Characters, and milliseconds of the processor's time.
 *
 * @param {Measure} measure
 * @returns {{count: number, slow: string[]}}
 */
export function findSlowExpressions(measure) {
  const found = {count: 0, slow: /** @type {string[]} */ ([])}
  const names = readdirSync(source, {recursive: true, encoding: 'utf8'})
  for (const name of names.filter(each => each.endsWith('.ts'))) {
    const lines = readFileSync(join(source, name), 'utf8').split('\n')
    for (const [index, line] of lines.entries()) {
      if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) continue
      for (const [, body = '', flags = ''] of line.matchAll(literal)) {
        const expression = compile(body, flags.includes('g') ? flags : `${flags}g`)
        if (!expression) continue
        found.count++
        const units = slowUnits(expression, body, measure)
        if (units.length > 0)
          found.slow.push(`src/${name}:${index + 1}: /${body}/${flags} is slow on ${units.join(' ')}`)
      }
    }
  }
  return found
}

/**
 * @param {RegExp} expression
 * @param {string} body
 * @param {Measure} measure
 */
function slowUnits(expression, body, measure) {
  const own = [
    ...new Set(body.replaceAll(/\\[pPu]\{[^}]*\}|\\./gu, '').replaceAll(/[\^$.*+?()[\]{}|]/gu, '')),
  ]
  const units = [...new Set([...common, ...own, ...own.flatMap(one => [`${one} `, `${one}a`, ` ${one}`])])]
  /** @type {string[]} */
  const slow = []
  for (const unit of units) {
    if (slow.length < mostShown && isSlow(expression, unit, measure)) slow.push(JSON.stringify(unit))
  }
  return slow
}

/**
 * @param {RegExp} expression
 * @param {string} unit
 * @param {Measure} measure
 */
function isSlow(expression, unit, {length, slowest}) {
  for (let size = shortest; size < length * 2; size *= 2) {
    const text = `x${unit.repeat(Math.min(size, length) / unit.length)}\u0000`
    const take = () => {
      const start = spent()
      for (const _match of text.matchAll(expression));
      return spent() - start
    }
    // Slow by chance is not slow again.
    if (take() > slowest && take() > slowest) return true
  }
  return false
}

/**
 * `undefined` for what only looked like one.
 *
 * @param {string} body
 * @param {string} flags
 */
function compile(body, flags) {
  try {
    return new RegExp(body, flags)
  } catch {
    return undefined
  }
}

function spent() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {count, slow} = findSlowExpressions({length: Number(process.argv[2] ?? 12_000), slowest: 100})
  for (const line of slow) console.log(line)
  console.log(`${count} regular expressions`)
  if (slow.length > 0) process.exitCode = 1
}
