import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {RuleId} from '../../src/curriculum/problem.ts'
import {ruleIds, rules} from '../../src/curriculum/problems/rules.ts'
import {parse, type TrackerDocument} from '../../src/library/parse.ts'
import {perform} from '../../src/library/perform.ts'
import {fixProblems} from '../../src/operations/fix-problems.ts'
import {day} from '../calendar/day.ts'
import {readText} from '../curriculum/problems/problem-lines.ts'
import {projectPath} from '../house/project-path.ts'

const today = day('2025-11-10')
const unnamed = ruleIds.filter(rule => rules[rule].repair === 'any')

/** Repairs again and again until there is nothing more to do. */
function fix(text: string, chosen: readonly RuleId[] = unnamed): string {
  let document: TrackerDocument = parse(Buffer.from(text))
  for (let round = 0; round < 10; round++) {
    const before = document.source.text
    const intent = {rules: new Set(chosen), read: readText}
    document = perform(document, curriculum => fixProblems(curriculum, intent), {today}).document
    if (document.source.text === before) return before
  }
  throw new Error('the repairs have no end')
}

describe('a repair', () => {
  const repairable = ruleIds.filter(rule => rules[rule].repair !== 'none')

  test.each(repairable)('of %s makes of its fixture what it should be', rule => {
    const folder = projectPath(join('fixtures/problems', rule))
    const [odd, fixed] = ['odd.md', 'fixed.md'].map(name => readFileSync(join(folder, name), 'utf8'))
    expect(fix(odd ?? '', [rule])).toBe(fixed)
    expect(fix(fixed ?? '', [rule])).toBe(fixed)
  })

  test.each(repairable.filter(rule => rules[rule].repair === 'named'))('of %s is made only by name', rule => {
    const odd = readFileSync(projectPath(join('fixtures/problems', rule, 'odd.md')), 'utf8')
    expect(fix(odd)).toBe(odd)
  })

  test('keeps line endings, indentation and a byte-order mark', () => {
    expect(fix('**What I learned:**\r\n-\r\n')).toBe('**What I learned:**\r\n\r\n-\r\n')
    expect(fix('Knots:\r1.\r2.\r')).toBe('Knots:\r\r1.\r2.\r')
    expect(fix('| A | Status |\r\n|---|---|\r\n| x | ✅ |\r\n\t| y | ⬜ |')).toBe(
      '| A | Status |\r\n|---|---|\r\n| x | ✅ |\r\n| y | ⬜ |',
    )
  })

  test('brings out others, which are made too', () => {
    const odd =
      '| Knot | Status | Notes |\n|:--|---|\n| Bowline | ✅ | `a|b` |\n'.replace('| `a|b` |', '| a |') +
      '\n| Sail | Status |\n|---|---|\n| Jib | ✅ | |\n**Tested:** ✅ Yes\n'
    expect(fix(odd)).toBe(
      '| Knot | Status | Notes |\n|:--|---|---|\n| Bowline | ✅ | a |\n\n| Sail | Status |\n|---|---|\n| Jib | ✅ |\n\n**Tested:** ✅ Yes\n',
    )
  })

  test('of a swallowed label lets it stand over its list', () => {
    const odd = '## Week 1\n\n| Knot | Status |\n|---|---|\n| Bowline | ✅ |\n**Practice:**\n- [ ] Tie it\n'
    expect(fix(odd)).toBe(odd.replace('**Practice', '\n**Practice'))
  })

  test('of a table lets the label above it stand over it', () => {
    const odd =
      '## Week 1\n\n**Knots:**\n\n| Knot | Status | Notes |\n|---|---|\n| Bowline | ✅ | |\n\n- [ ] Tie it\n'
    expect(fix(odd)).toBe(odd.replace('|---|---|\n', '|---|---|---|\n'))
  })

  test('leaves alone what is not certain', () => {
    const doubtful = [
      // Nobody can tell whether the header lacks a cell or the row has one too many.
      '| Knot | Status |\n|---|---|---|\n| Bowline | ✅ | thick |\n',
      // More rows follow the text.
      '| Knot | Status |\n|---|---|\n| Bowline | ✅ |\nsome text\n| Jib | ✅ |\n',
      '> **Learned:**\n> -\n',
      '- **Learned:**\n  -\n',
      '| Knot | Status |\n|---|---|\n| Bowline | ✅ | thick | thin |\n',
    ]
    for (const text of doubtful) expect(fix(text)).toBe(text)
  })

  test('of rows behind an empty line joins them to their table', () => {
    expect(fix('| A | Status |\n|---|---|\n| x | ✅ |\n \n| y | ⬜ |\n| z | ⬜ |\n')).toBe(
      '| A | Status |\n|---|---|\n| x | ✅ |\n| y | ⬜ |\n| z | ⬜ |\n',
    )
  })
})

describe('a repair of signs', () => {
  test('gives back exactly what was damaged', () => {
    const good = readFileSync(projectPath('fixtures/problems/encoding/fixed.md'), 'utf8')
    const odd = readFileSync(projectPath('fixtures/problems/encoding/odd.md'), 'utf8')
    expect(fix(odd, ['encoding'])).toBe(good)
  })

  test('leaves letters that only happen to decode', () => {
    const texts = [
      '# CAFÉ» et RÉSUMÉ—texte\n',
      '« café…» \u00a0\n',
      '| A | Status |\n|---|---|\n| MENÜ– | ✅ |\n',
    ]
    for (const text of texts) expect(fix(text, ['encoding'])).toBe(text)
  })

  test('leaves what a person typed into a damaged file', () => {
    expect(fix('| A | Status |\n|---|---|\n| naïve café | âœ… |\n| b | âœ… |\n', ['encoding'])).toBe(
      '| A | Status |\n|---|---|\n| naïve café | ✅ |\n| b | ✅ |\n',
    )
  })
})
