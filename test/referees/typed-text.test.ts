import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseDay} from '../../src/calendar/parse-day.ts'
import {findItems, noteItem, parse, perform, serialize} from '../../src/library/index.ts'
import {readText} from './read-html.ts'
import {whyNoRenderer} from './render-html.ts'
import {renderedChanges} from './rendered-changes.ts'

const today = parseDay('2025-11-10') ?? expect.fail('no day')
const document = parse(
  Buffer.from('| Concept | Status | Notes |\n|---|---|---|\n| CAP | ⬜ | |\n| DNS | ✅ | *x* |\n'),
)

/** Whatever is typed, GitHub shows just that in the cell: nothing turns into markup, nothing is lost. */
describe.skipIf(whyNoRenderer !== null)('a note is shown as it was typed', () => {
  it.each([
    ...[
      'a | b',
      'a \\| b',
      'a \\\\| b',
      '\\',
      'x\\',
      '|',
      '||',
      '`a | b`',
      '`',
      '``x``',
      '*a*',
      '**a**',
      '_a_',
      'a_b_c',
    ],
    ...[
      '__a__',
      '~a~',
      '~~a~~',
      '~~x~',
      '[a](b)',
      '[a]',
      '![a](b)',
      '<b>a</b>',
      '<!-- a -->',
      'a < b > c',
      '&amp;',
      '&',
      '&copy',
    ],
    ...[
      '# a',
      '- a',
      '1. a',
      '> a',
      '---',
      '===',
      '$&',
      '$1 $$',
      'https://x.y/a_b_c?d=e&f',
      'see https://x.y.',
      'a@b.c',
    ],
    ...[
      'www.x.y',
      'x:y',
      '[ ]',
      '[x] a',
      '✅ a',
      ':smile:',
      '3 * 4 * 5',
      '2^n',
      'a\u00a0b',
      '中文',
      '\\*',
      '\\\\',
      '*',
      '**',
      '***a*',
    ],
    ...[
      'https://x.y/_a_https://x.y/*',
      "`)https://x.y/b](https://x.y/**~~'`\\|*",
      'https://x.y/<b>https://x.y/',
      '*a* https://x.y/*b* c@d.e',
      '(#]www.x.y;a_[)|]()',
      '"1<)_a@b.c\'-"https://x.y/_,',
      'a_b@c.de_f@g.hi',
      'ftp://x.y/*a*',
      'HTTPS://x.y/*a*',
      ']((*~a**',
      '";www.x.y_*b](@',
    ],
  ])('%s', expectShown)

  it('for texts made of marks', () => {
    const piece = fc.constantFrom(
      ...'*_`~[]()<>!|\\&#-+.:/@$= ab1',
      '](',
      '**',
      '~~',
      'https://x.y/',
      '&lt;',
      'c ',
    )
    const text = fc.array(piece, {minLength: 1, maxLength: 12}).map(pieces => pieces.join('').trim())
    fc.assert(
      fc.property(
        text.filter(one => one !== ''),
        expectShown,
      ),
      {numRuns: 400, seed: 1},
    )
  }, 60_000)
})

function expectShown(typed: string): void {
  const after = noted(typed)
  const changes = renderedChanges(serialize(document), after)
  expect(changes.map(({kind, before}) => [kind, before])).toEqual([['cell', '']])
  expect(readText(changes[0]?.after ?? '')).toBe(typed)
}

function noted(typed: string): Uint8Array {
  const operate: Parameters<typeof perform>[1] = curriculum => {
    const [item] = findItems(curriculum, ['CAP'], {within: [], prefer: 'markable', verb: 'note'})
    return noteItem(curriculum, item ?? expect.fail('no item'), {text: typed, append: false})
  }
  return serialize(perform(document, operate, {today}).document)
}
