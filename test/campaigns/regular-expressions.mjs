import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/*
 * Every regular expression of the program on long repetitions of what it cares about:
 *
 *     node test/campaigns/regular-expressions.mjs [LENGTH]
 *
 * One that takes more than a tenth of a second for 12,000 characters looks at each of them again and again, and is
 * printed with the text that shows it. Time is the processor's, so that a busy machine blames nobody.
 */
const length = Number(process.argv[2] ?? 12_000)
const slowest = 100
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
  const slow = units.filter(unit => {
    const text = `x${unit.repeat(length / unit.length)}\u0000`
    const start = spent()
    for (const _match of text.matchAll(expression));
    return spent() - start > slowest
  })
  if (slow.length === 0) return
  process.exitCode = 1
  console.log(
    `${place}: /${body}/${flags} is slow on ${slow
      .slice(0, 6)
      .map(unit => JSON.stringify(unit))
      .join(' ')}`,
  )
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
