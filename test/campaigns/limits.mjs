import {parse, TrackerError} from '../../dist/library/index.mjs'
import {randomNumbers} from '../fuzz/random-numbers.mjs'

/*
 * Looks for short texts that are slow to read although the limits let them pass:
 *
 *     node test/campaigns/limits.mjs [SECONDS [SEED]]
 *
 * Random units of what opens, closes and separates are repeated, under a random beginning. A text that takes longer than
 * its length explains grows until the limits refuse it or it takes too long; the slowest are printed with the seeds that
 * make them again. One that takes more than ten seconds, which is a hang to a person, is a failure.
 */
const seconds = Number(process.argv[2] ?? 600)
const first = Number(process.argv[3] ?? 1)
const slowest = 10_000
const shown = 8
const smallest = 1_024
const largest = 65_536
/** How much longer four times the text may take, and a text that takes fewer milliseconds is not looked at. */
const growth = 7
const negligible = 20

const pieces = [
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '![',
    '](',
    '][',
    ')',
    '(',
    '<',
    '>',
    '</',
    '/>',
    '&',
    '#',
  ],
  ...[
    '\\',
    '|',
    ':',
    '-',
    '+',
    '.',
    '1.',
    '=',
    '!',
    '@',
    '"',
    "'",
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
  ],
  ...[
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    ']]>',
    '<a ',
    'a',
    'www.',
    'http://a',
    'a@b.',
    '[^',
    '[^1]',
    '[x]: ',
    '{',
  ],
  ...[
    '- [ ] ',
    '| a ',
    '|-',
    '```',
    '~~~',
    '---',
    '⬜',
    '✅',
    '★',
    '___',
    '**a:** ',
    'é',
    '0',
    '&#',
    '&amp;',
    '\r',
  ],
]
const beginnings = [
  '',
  'a',
  '- ',
  '> ',
  '| a | b |\n|---|---|\n',
  '# ',
  '1. ',
  '**a:** ',
  '[a]: b\n\n',
  '<div>\n',
  'a\n',
]

/** @type {{seed: number, text: string, size: number, took: number}[]} */
const found = []
let tried = 0
const end = performance.now() + seconds * 1000
for (let seed = first; performance.now() < end; seed++) {
  tried++
  const {beginning, unit} = randomUnit(seed)
  let last = timeOf(beginning + unit.repeat(Math.ceil(smallest / unit.length)))
  for (let size = smallest * 4; size <= largest && last !== null; size *= 4) {
    const took = timeOf(beginning + unit.repeat(Math.ceil(size / unit.length)))
    if (took === null || (took > negligible && took < growth * last)) break
    if (took > negligible)
      found.push({seed, text: JSON.stringify(`${beginning}…${unit}`), size, took: Math.round(took)})
    last = took
  }
}
found.sort((a, b) => b.took - a.took)
const seeds = new Set()
for (const {seed, text, size, took} of found) {
  if (seeds.size === shown || seeds.has(seed)) continue
  seeds.add(seed)
  console.log(`${took} ms: ${text} repeated to ${size} characters (seed ${seed})`)
}
console.log({tried, suspicious: new Set(found.map(({seed}) => seed)).size, slowest: found[0]?.took ?? 0})
if ((found[0]?.took ?? 0) > slowest) process.exitCode = 1

/** @param {number} seed */
function randomUnit(seed) {
  const random = randomNumbers(seed)
  const unit = Array.from({length: 1 + random.below(5)}, () => random.pick(pieces)).join('')
  return {beginning: random.pick(beginnings), unit}
}

/**
 * Milliseconds of the processor's time; `null` when the limits refuse it.
 *
 * @param {string} text
 */
function timeOf(text) {
  const start = spent()
  try {
    parse(new TextEncoder().encode(text))
  } catch (error) {
    if (error instanceof TrackerError) return null
    throw error
  }
  return spent() - start
}

function spent() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
