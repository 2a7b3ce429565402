import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseTree} from '../../src/markdown/parse-tree.ts'
import '../repeatable.ts'

/** Words, addresses of other kinds, and what begins or ends something. */
const pieces =
  'word W h www.example.org https://a.b/c ftp://x * ** _ ~~ ` [ ] ( ) < > # - 1. \\ &amp; ! : . + é ⬜'
    .split(' ')
    .concat([' ', ' ', ' ', '  ', '\n', '\n\n', '\n| a | b |\n| - | - |\n| ', '\n- [ ] ', '\n> '])

test('leaving out the search for mail leaves every tree as it is', () => {
  const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map(each => each.join(''))
  const isSame = (text: string): boolean => {
    const [without, searched] = ['a', '@'].map(end => JSON.stringify(parseTree(`${text}\n\n# ${end}`)))
    return without === searched?.replaceAll('@', 'a')
  }
  fc.assert(fc.property(texts, isSame), {numRuns: 500})
})

test('mail is found where there is some', () => {
  expect(JSON.stringify(parseTree('to somebody@example.org'))).toContain('mailto:somebody@example.org')
})
