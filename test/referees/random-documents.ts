import fc from 'fast-check'

/**
 * Documents put together from all kinds of lines that trackers are made of, in any order, with any
 * indentation, quoting and line ending: mostly well-formed, often at an edge, sometimes nonsense.
 */
export function randomDocument(lineCount = 40): fc.Arbitrary<string> {
  return fc
    .tuple(fc.boolean(), fc.array(fc.tuple(randomLine, lineEnding), {maxLength: lineCount}), fc.boolean())
    .map(([hasMark, lines, endsOpen]) => {
      const text = lines.map(([line, ending]) => line + ending).join('')
      return (hasMark ? '\uFEFF' : '') + (endsOpen ? text.replace(/[\r\n]+$/, '') : text)
    })
}

const lineEnding = fc.oneof(
  {weight: 40, arbitrary: fc.constant('\n')},
  {weight: 4, arbitrary: fc.constant('\r\n')},
  {weight: 1, arbitrary: fc.constant('\r')},
)

const word = fc.constantFrom(
  ...[
    'a',
    'CAP Theorem',
    'Pub/Sub',
    '**b**',
    '`c`',
    '~~d~~',
    '\\|',
    '\\\\',
    '|',
    '✅',
    '🟡 In Progress',
    '⬜',
  ],
  ...['âœ… Mastered', '★★★☆☆', '3/5', '___', '2025-11-03', 'https://x.y/z_z', '<br>', '<!-- c -->', '[l](u)'],
  ...[
    '[r]',
    '[^1]',
    '![i](u)',
    '中文',
    'e\u0301',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\u009d',
    '&amp;',
    '*',
    '_',
    '$&',
  ],
)
const words = fc.oneof(
  {weight: 9, arbitrary: fc.array(word, {maxLength: 3}).map(list => list.join(' '))},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
)

const tableRow = fc
  .tuple(fc.array(words, {minLength: 1, maxLength: 4}), fc.boolean(), fc.boolean())
  .map(([cells, first, last]) => `${first ? '| ' : ''}${cells.join(' | ')}${last ? ' |' : ''}`)
const delimiterRow = fc
  .array(fc.constantFrom('---', ':-', '-:', ':-:', '-'), {minLength: 1, maxLength: 4})
  .map(cells => `|${cells.join('|')}|`)
const heading = fc
  .tuple(fc.constantFrom('#', '##', '###', '#######'), words)
  .map(([mark, text]) => `${mark} ${text}`)
const bullet = fc.constantFrom('-', '*', '+', '1.', '2)', '10.')
const box = fc.constantFrom('', '[ ] ', '[x] ', '[X] ', '[~] ', '[ ]', '[] ')
const item = fc.tuple(bullet, box, words).map(([mark, state, text]) => `${mark} ${state}${text}`)
const label = fc.tuple(words, words).map(([name, value]) => `**${name}:** ${value}`)
const other = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '---',
    '***',
    '===',
    '-',
    '1.',
    '```',
    '~~~',
    '````md',
    '<details>',
    '</details>',
    '<!--',
    '-->',
  ],
  ...[
    '[r]: /u "t"',
    '[^1]: note',
    '    code',
    '<div>',
    '</div>',
    '<<<<<<< ours',
    '=======',
    '>>>>>>> theirs',
    '\t',
  ],
)

const line = fc.oneof(
  {weight: 4, arbitrary: tableRow},
  {weight: 2, arbitrary: delimiterRow},
  {weight: 2, arbitrary: heading},
  {weight: 4, arbitrary: item},
  {weight: 2, arbitrary: label},
  {weight: 5, arbitrary: other},
  {weight: 2, arbitrary: words},
)
const lead = fc.oneof(
  {weight: 12, arbitrary: fc.constant('')},
  {weight: 3, arbitrary: fc.constantFrom(' ', '  ', '    ', '\t', '> ', '>', '- ', '   ')},
)
const randomLine = fc.tuple(lead, line, fc.constantFrom('', '', '', ' ', '  ')).map(parts => parts.join(''))
