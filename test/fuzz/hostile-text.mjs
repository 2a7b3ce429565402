const lines = [
  '',
  '',
  '# Title',
  '## Part 1: A (Weeks 1-2)',
  '### Week 1: One ⬜',
  '### Week 1: One 🟡',
  '## Week 2',
  '---',
  '***',
  '- ',
  '-',
  '1.',
  '1. a',
  '- a',
  '- [ ] task',
  '- [x] done',
  '- [~] begun',
  '  - [ ] nested',
  '* [X] star',
  '**Label:** value',
  '**Completed:** ⬜ Yes / ⬜ No',
  '**Date:** ___________',
  '**Done:** ___/5-7',
  '**Completion:** 2%',
  '**Current Week:** Week 1',
  '**Last Updated:** [Date]',
  '**Bold heading**',
  '**List:**',
  'plain text',
  '| Concept | Status | Date | Confidence (1-5) | Notes |',
  '|---|---|---|---|---|',
  '| A | ⬜ / 🟡 / ✅ | | ☆☆☆☆☆ | |',
  '| B | ✅ Mastered | 2025-11-03 | ★★★★★ | n |',
  '| # | Date | Topic |',
  '|:-:|---|---|',
  '| 1 | | |',
  '| short |',
  '| a | b | c | d | e | f | g |',
  '| `x|y` | \\| | \\\\| |',
  '| Skill | Proficiency (1-5) |',
  '|--|--|',
  'âœ… Mastered',
  '| C | â¬œ Not Started | | â˜†â˜†â˜†â˜†â˜† | |',
  '```',
  '~~~',
  '<!-- tracker',
  '-->',
  '<details>',
  '> quote',
  '> | a | b |',
  '[x]: y',
  '[^1]: z',
  '<<<<<<< ours',
  '=======',
  '>>>>>>> theirs',
  '\ttab',
  'a  ',
  'b\\',
  '第3周：标题',
  '- [ ] [link](https://example.org/a_b)',
  '| 名 | 状态 |',
  '__proto__',
  '| constructor | ✅ |',
]

const pieces = [
  '|',
  '\\',
  '`',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '#',
  '-',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\u009d',
  '\u202e',
  '\u2028',
  '\u200b',
  '\ud83d\udfe1',
  '✅',
  '⬜',
  '★',
  '☆',
  '___',
  '**',
  '- [ ] ',
  '| a |',
  '\n\n',
  '<br>',
  '<!--',
  '-->',
  '```',
  '&amp;',
  '$&',
  'é',
  'e\u0301',
  '漢',
  'ا',
  '%',
  '/',
  ':',
]

/**
 * A document of lines that open, close, continue or hide every kind of block.
 *
 * @param {import('./random-numbers.mjs').Random} random
 */
export function randomLines(random) {
  const ending = random.pick(['\n', '\n', '\n', '\r\n', '\r'])
  return Array.from({length: random.below(40)}, () => random.pick(lines)).join(ending)
}

/**
 * One change such as a careless editor, a merge or an enemy makes.
 *
 * @param {import('./random-numbers.mjs').Random} random
 * @param {string} text
 */
export function hostileEdit(random, text) {
  const from = random.below(text.length + 1)
  const to = Math.min(text.length, from + random.below(40))
  switch (random.below(7)) {
    case 0:
      return text.slice(0, from) + text.slice(to)
    case 1:
      return text.slice(0, from) + random.pick(pieces) + text.slice(from)
    case 2:
      return text.slice(0, from) + text.slice(from, to).repeat(2) + text.slice(to)
    case 3:
      return `${text.slice(0, from)}\n${random.pick(lines)}\n${text.slice(from)}`
    case 4:
      return text.slice(0, from)
    case 5:
      return text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n']))
    default:
      return text.slice(0, from) + random.pick(pieces).repeat(random.below(30)) + text.slice(from)
  }
}

/**
 * A text that somebody could type for a note or a name.
 *
 * @param {import('./random-numbers.mjs').Random} random
 */
export function randomText(random) {
  const words = [
    'one',
    'two',
    'C#',
    'a|b',
    'x_y_z',
    'https://example.org/a_b?c=d&e',
    '- x',
    '1. y',
    '# z',
    '日本',
    '🙂',
  ]
  return Array.from({length: 1 + random.below(5)}, () =>
    random.pick(random.below(2) === 0 ? words : pieces),
  ).join(random.pick(['', ' ']))
}
