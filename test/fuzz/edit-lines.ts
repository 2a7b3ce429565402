import type {Random} from './random-numbers.mjs'

const cells = [
  '⬜',
  '✅',
  '🟡',
  '✅ Mastered',
  '⬜ Not Started',
  'ðŸŸ¡',
  'âœ…',
  'â¬œ',
  'x',
  'o',
  '○',
  '✕',
  'done',
  'TODO',
  '40%',
  '3/5',
  '-',
  '',
  ' ',
  'n/a',
  '?',
  '2025-11-05',
  '2024-02-30',
  '5.11.2025',
  '13/12/2025',
  '3/4/2025',
  'Nov 5',
  'Jan 8 – Jan 14',
  '____-__-__',
  '___',
  '__/__/____',
  '⭐⭐⭐',
  '★★★☆☆',
  'â­â­',
  '4',
  '7/10',
  '4/5',
  '**bold**',
  '`code`',
  '[link](x)',
  'a_b_c',
  '~~x~~',
  'www.a.b',
  'a@b.c',
  '&amp;',
  '<br>',
  '\\|',
  'Total',
  'Average',
  'CAP Theorem',
  'Week 1',
  'Review',
  'Raft',
  'Caching (Redis)',
  'é',
  '日本',
  'fn()',
  '100',
  '#1',
  '1.',
  '+1',
  'yes',
  'Sharding-2',
  'Interview 1',
  '42 minutes',
  'legend: ✅ done',
  '[x]',
  '~',
]
const values = [
  ...cells,
  '2 of 16',
  '29% (7 of 24 weeks)',
  'Week 3',
  '3/16',
  '⬜ Yes / ⬜ No',
  '✅ Yes',
  'Yes',
  'no',
  '▓▓░░ 20%',
  'a: b',
  '✅ = done',
  'A / B / C',
  'TODO / DOING / DONE',
  'x | **Other:** y',
]
const marks = ['⬜', '✅', '🟡', '', '📚', '(1/5)', '⏭️', 'âœ…', '- 20%', '[x]', '✅ Mastered', '✅ ⬜']

/** One to three lines of a text edited: a cell, a box, a value, a mark, a word. */
export function editSomeLines(random: Random, text: string): string {
  const lines = text.split('\n')
  for (let edits = 1 + random.below(3); edits > 0; edits--) {
    const at = Array.from({length: 20}, () => random.below(lines.length)).find(each =>
      telling.test(lines[each] ?? ''),
    )
    if (at !== undefined) lines[at] = editLine(random, lines[at] ?? '')
  }
  return lines.join('\n')
}

const telling = /[|[:#]/

function editLine(random: Random, line: string): string {
  const ways = [
    replaceCell,
    replaceCell,
    replaceBox,
    replaceValue,
    replaceMark,
    replaceMark,
    insertCharacter,
    replaceWord,
  ]
  return random.pick(ways)(random, line)
}

function replaceCell(random: Random, line: string): string {
  const parts = line.split('|')
  if (parts.length < 3) return replaceBox(random, line)
  const at = 1 + random.below(parts.length - 2)
  parts[at] = random.pick([' ', '', '  ']) + random.pick(cells) + random.pick([' ', ' ', ''])
  return parts.join('|')
}

function replaceBox(random: Random, line: string): string {
  return line.replace(/\[([ xX~-])\]/, () => `[${random.pick([' ', 'x', 'X', '~', '-', '✅'])}]`)
}

function replaceValue(random: Random, line: string): string {
  return line.replace(
    /(:\*\*|\*\*:|: )(.*)$/,
    (_, label: string) => `${label}${random.pick([' ', ' ', ''])}${random.pick(values)}`,
  )
}

function replaceMark(random: Random, line: string): string {
  if (!line.startsWith('#')) return replaceValue(random, line)
  return `${line.replace(/[ \t]*[^\w\s]+[ \t]*$/u, '')} ${random.pick(marks)}`
}

function replaceWord(random: Random, line: string): string {
  const words = line.split(' ')
  words[random.below(words.length)] = random.pick(cells)
  return words.join(' ')
}

function insertCharacter(random: Random, line: string): string {
  const at = random.below(line.length + 1)
  return (
    line.slice(0, at) + random.pick([...'*_`[]()<>&~|\\ :#-x1', 'é', '✅']) + line.slice(at + random.below(2))
  )
}
