import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/*
 * Every regular expression of the program on long repetitions of what it cares about:
 *
 *     node test/campaigns/regular-expressions.mjs [LENGTH]
 *
 * One that takes more than a tenth of a second for 12,000 characters looks at each of them again and again, and is
 * printed with the text that shows it. Time is the processor's, so that a busy machine blames nobody. The text grows
 * until it is too slow or long enough, so that one that never comes to an end is found while it still does.
 */
const length = Number(process.argv[2] ?? 12_000)
const slowest = 100
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
let count = 0

for (const name of readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(each =>
  each.endsWith('.ts'),
)) {
  const lines = readFileSync(join(source, name), 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) continue
    for (const [, body, flags] of line.matchAll(literal))
      probe(`src/${name}:${index + 1}`, body ?? '', flags ?? '')
  }
}
console.log(`${count} regular expressions`)

/**
 * @param {string} place
 * @param {string} body
 * @param {string} flags
 */
function probe(place, body, flags) {
  const expression = compile(body, flags.includes('g') ? flags : `${flags}g`)
  if (!expression) return
  count++
  const own = [
    ...new Set(body.replaceAll(/\\[pPu]\{[^}]*\}|\\./gu, '').replaceAll(/[\^$.*+?()[\]{}|]/gu, '')),
  ]
  const units = [...new Set([...common, ...own, ...own.flatMap(one => [`${one} `, `${one}a`, ` ${one}`])])]
  const slow = []
  for (const unit of units) {
    if (slow.length < mostShown && isSlow(expression, unit)) slow.push(JSON.stringify(unit))
  }
  if (slow.length === 0) return
  process.exitCode = 1
  console.log(`${place}: /${body}/${flags} is slow on ${slow.join(' ')}`)
}

/**
 * @param {RegExp} expression
 * @param {string} unit
 */
function isSlow(expression, unit) {
  for (let size = shortest; size < length * 2; size *= 2) {
    const text = `x${unit.repeat(Math.min(size, length) / unit.length)}\u0000`
    const start = spent()
    for (const _match of text.matchAll(expression));
    if (spent() - start > slowest) return true
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
